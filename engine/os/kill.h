// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"

namespace os {

/// SIGKILL to the process and, if it is not the caller's, to its whole process group at one stroke:
/// fork(2) cannot slip through between two members. A process that is gone or belongs to another
/// user is left alone.
void killWithGroup(const Pidfd& process);

} // namespace os
