// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// The small words that evidence is written with.
namespace lessons {

/// "0.52 s"; with three decimals below a tenth of a second.
std::string seconds(model::Time time);

/// Several times of one sentence, with as many more decimals, up to six, as tell apart those that
/// differ: "0.7114 s", "0.7121 s".
template <std::size_t count>
using Moments = std::array<std::string, count>;
Moments<2> secondsApart(model::Time one, model::Time other);
Moments<3> secondsApart(model::Time one, model::Time other, model::Time third);

bool isMain(const model::World& world, pid_t pid);

/// Whose child a process is, as the kernel sees it. By forkserver the parent is the fork server
/// that main started.
enum class Parent { Main, MainsServer, Other };
Parent parentOf(const model::World& world, const trace::ProcessBegin& begun);
/// "all are children of main", for so many children whose parents were counted.
model::Words whoseTheyAre(std::size_t ofMain, std::size_t ofItsServer);

/// Why a claim is undecided in a run that was cut short, after the evidence there was.
model::Words undecided(const model::Words& evidence, const model::RunNow& run);

/// The whole numbers in a text, in their order: 1, 4 and 9 in "[1, 4, 9]". One that does not fit
/// ends them.
std::vector<std::uint64_t> numbersIn(std::string_view text);

/// A whole number that the run was given for a knob; nothing if the recording does not say.
std::optional<std::uint64_t> wholeKnob(const model::World& world, const std::string& id);

} // namespace lessons
