// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lab/process_calls.h"
#include "mp/process/system_exit.h"

namespace lab {

void exit(int code, mp::AtLine)
{
    throw mp::SystemExit{.code = code, .message = {}};
}

void exit(std::string_view message, mp::AtLine)
{
    throw mp::SystemExit{.code = 1, .message = std::string(message)};
}

} // namespace lab
