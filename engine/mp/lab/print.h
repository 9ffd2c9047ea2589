// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/output.h"

#include <fmt/format.h>

namespace lab {

/// Prints one line, in fmt's syntax: lab::print("Run task {}", name).
template <class... Arguments>
void print(fmt::format_string<Arguments...> format, Arguments&&... arguments)
{
    std::string line = fmt::format(format, std::forward<Arguments>(arguments)...);
    mp::writeOutput(mp::Stream::Stdout, line += '\n');
}

} // namespace lab
