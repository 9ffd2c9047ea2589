// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace mp {

/// Thrown to end this process from anywhere in its body (Python's SystemExit). It is no
/// std::exception on purpose: in a pool's worker it ends the worker, and the task is lost.
struct SystemExit {
    int code = 0;
    std::string message; ///< goes to standard error; the code is then 1
};

} // namespace mp
