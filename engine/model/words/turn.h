// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

namespace model {

/// The turns that the process waits for in step mode, the longest first: its threads may wait for
/// one each. They live as long as the process stays as it is.
std::vector<const Activity*> turnsOf(const ProcessNow& process);

/// What it will do when it is given that turn: "acquire() on counter", "write counter = 5".
Words nextInWords(const Activity& turn, const World& world);

} // namespace model
