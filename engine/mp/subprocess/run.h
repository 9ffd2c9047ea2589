// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/subprocess/popen.h"

namespace subprocess {

/// A program that has ended (subprocess.CompletedProcess).
struct CompletedProcess {
    Command args;
    int returncode = 0; ///< exit status, or minus the signal
    Output output{};

    /// Throws CalledProcessError if the return code is not 0.
    void checkReturncode() const;
};

/// Runs the command, feeds it `input`, and waits. When the timeout is over, or anything else goes
/// wrong, the program is killed and reaped before the error is thrown on.
CompletedProcess run(const Command& command, Options options = {}, AtLine = AtLine());

/// Runs the command and returns its exit status, or minus the signal. Its output goes where the
/// options say: to the caller's own, if they say nothing.
int call(const Command& command, const Options& options = {}, AtLine = AtLine());

/// The same; throws CalledProcessError unless it is 0.
void checkCall(const Command& command, const Options& options = {}, AtLine = AtLine());

/// What the command writes to its standard output; throws CalledProcessError unless it returns 0.
std::string checkOutput(const Command& command, Options options = {}, AtLine = AtLine());

} // namespace subprocess
