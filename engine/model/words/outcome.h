// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

/// How a run ended, as window and command line say it.
namespace model {

/// "completed", "stopped", "out of time"; "cut short" for a run whose end is not known.
Words outcomeInWords(const RunNow& run);

} // namespace model
