// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <string>

/// The small words that evidence is written with.
namespace lessons {

/// "0.52 s"; with three decimals below a tenth of a second.
std::string seconds(model::Time time);

bool isMain(const model::World& world, pid_t pid);

/// A whole number that the run was given for a knob; nothing if the recording does not say.
std::optional<std::uint64_t> wholeKnob(const model::World& world, const std::string& id);

} // namespace lessons
