// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// What a program does on its own: it prints, sleeps, and reaches lines.
namespace trace {

/// One write to `stream`, stdout or stderr; UTF-8.
struct OutputWritten {
    static constexpr std::string_view kind = "output.written";
    Text stream;
    Text text;

    static constexpr std::string_view fieldNames = "stream text";
    static constexpr auto fields(auto& self) { return std::tie(self.stream, self.text); }
};

/// sleep() was called for so many seconds of lesson time.
struct SleepBegin {
    static constexpr std::string_view kind = "sleep.begin";
    double seconds = 0;

    static constexpr std::string_view fieldNames = "seconds";
    static constexpr auto fields(auto& self) { return std::tie(self.seconds); }
};

/// sleep() returned.
struct SleepEnd {
    static constexpr std::string_view kind = "sleep.end";
    double seconds = 0;

    static constexpr std::string_view fieldNames = "seconds";
    static constexpr auto fields(auto& self) { return std::tie(self.seconds); }
};

/// The process is at this line of its source, until the next one, or until its task or its body is
/// over.
struct LineReached {
    static constexpr std::string_view kind = "line.reached";
    Text file;
    std::uint32_t line = 0;

    static constexpr std::string_view fieldNames = "file line";
    static constexpr auto fields(auto& self) { return std::tie(self.file, self.line); }
};

} // namespace trace
