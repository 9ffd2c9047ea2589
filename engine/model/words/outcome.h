// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

/// How a run ended, as window and command line say it.
namespace model {

/// "completed", "stopped", "out of time"; "cut short" for a run whose end is not known.
Words outcomeInWords(const RunNow& run);

/// "The run ended here: its runner was killed …"; nothing for a run that goes on, or came to its
/// end by itself.
std::optional<Words> endFromOutsideInWords(const RunNow& run);

} // namespace model
