// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

/// What the command line answers with; docs/command-line.md is its manual.
namespace cli {

/// Exit statuses of `processlab`.
enum class Status {
    Well = 0,
    Failed = 1,     ///< the run or a claim failed, or something could not be written
    Usage = 2,      ///< wrong usage: an unknown lesson, option or value, a file nobody can write
    Unreadable = 3, ///< input that cannot be read, or only up to some damage
    TimedOut = 124, ///< as timeout(1)
    Interrupted = 130,
};

/// Ends the command with one sentence on standard error, which says what is wrong and what to do.
struct Failure : std::runtime_error {
    Failure(Status withStatus, const std::string& sentence)
        : std::runtime_error(sentence), status(withStatus)
    {
    }

    Status status;
};

} // namespace cli
