// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/output.h"

#include <fmt/format.h>

namespace lab {

/// A format that was checked by the compiler, and the line on which it stands: behind arguments of
/// any number no parameter can have a default.
template <class... Arguments>
struct FormatAtLine {
    template <class Text>
    consteval FormatAtLine(const Text& text, const char* callersFile = __builtin_FILE(),
                           std::uint32_t callersLine = __builtin_LINE())
        : format(text), file(callersFile), line(callersLine)
    {
    }

    fmt::format_string<Arguments...> format;
    const char* file;
    std::uint32_t line;
};

/// Prints one line, in fmt's syntax: lab::print("Run task {}", name).
template <class... Arguments>
void print(FormatAtLine<std::type_identity_t<Arguments>...> format, Arguments&&... arguments)
{
    const mp::AtLine caller(format.file, format.line);
    std::string line = fmt::format(format.format, std::forward<Arguments>(arguments)...);
    mp::writeOutput(mp::Stream::Stdout, line += '\n');
}

} // namespace lab
