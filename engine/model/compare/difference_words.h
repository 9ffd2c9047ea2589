// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/words/words.h"

/// What a comparison has found, as window and command line say it.
namespace model::compare {

/// What the event was: its sentence, or who did it and its kind where the narration has no words.
Words eventInWords(const History& history, std::size_t event);

/// What kind of difference it is, in a few words: "First difference: another order"; that there is
/// none, so far or at all.
Words headlineOf(const Comparison& comparison);

/// "First difference: here Process-2 gets the lock, in the kept run Process-1 gets the lock" with
/// what kind of difference it is; that there is none, so far or at all, and what that means.
Words differenceInWords(const Comparison& comparison, const History& kept, const History& shown);

} // namespace model::compare
