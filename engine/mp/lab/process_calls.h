// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"

#include <string>
#include <string_view>
#include <sys/types.h>
#include <unistd.h>

namespace lab {

/// The PID of this process, and of the one that made it; after that one's end, of whoever adopted.
inline pid_t getpid()
{
    return ::getpid();
}
inline pid_t getppid()
{
    return ::getppid();
}

/// Ends this process here, with that exit status; the exit rules are applied (Python's sys.exit).
[[noreturn]] void exit(int code, mp::AtLine = mp::AtLine());
/// The same with status 1 and a text on standard error.
[[noreturn]] void exit(std::string_view message, mp::AtLine = mp::AtLine());

} // namespace lab
