// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

namespace model {

/// The turn that the process waits for in step mode; nullptr if it does not. Threads of a process
/// may wait for one each: it is the latest.
const Activity* turnOf(const ProcessNow& process);

/// What it will do when it is given that turn: "acquire() on counter", "write counter = 5".
Words nextInWords(const Activity& turn, const World& world);

} // namespace model
