// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"

namespace mp {

/// What a start method gives: the new process, and how its creator will learn of its end.
struct Started {
    os::Pidfd process;
    /// Where the fork server, which reaps the process, says its exit code; not open if the creator
    /// reaps it.
    os::FileDescriptor exitCode{};
};

} // namespace mp
