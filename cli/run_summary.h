// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace cli {

/// A table of the run's processes with their exit codes in words, and how the run ended.
std::string summaryOf(const model::World& world);

} // namespace cli
