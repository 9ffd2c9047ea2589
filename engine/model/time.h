// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace model {

/// Since the run began.
using Time = std::chrono::nanoseconds;

} // namespace model
