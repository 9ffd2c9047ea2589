// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace cli {

/// A line for each process of the run, with how it ended, and one for the run.
std::string summaryOf(const model::World& world, const std::string& language);

} // namespace cli
