// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Other programs, as subprocess starts them.
namespace trace {

/// Before the program is started.
struct SubprocessStartBegin {
    static constexpr std::string_view kind = "subprocess.start.begin";
    Texts argv;

    static constexpr std::string_view fieldNames = "argv";
    static constexpr auto fields(auto& self) { return std::tie(self.argv); }
};

/// The program runs as `child`.
struct SubprocessStartEnd {
    static constexpr std::string_view kind = "subprocess.start.end";
    Texts argv;
    std::int32_t child = 0;

    static constexpr std::string_view fieldNames = "argv child";
    static constexpr auto fields(auto& self) { return std::tie(self.argv, self.child); }
};

/// The program could not be started.
struct SubprocessFailed {
    static constexpr std::string_view kind = "subprocess.failed";
    Texts argv;
    std::int32_t errorNumber = 0;
    Text error;

    static constexpr std::string_view fieldNames = "argv errno error";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.argv, self.errorNumber, self.error);
    }
};

/// communicate() feeds and drains the child.
struct SubprocessCommunicateBegin {
    static constexpr std::string_view kind = "subprocess.communicate.begin";
    std::int32_t child = 0;
    std::uint64_t inBytes = 0;

    static constexpr std::string_view fieldNames = "child in_bytes";
    static constexpr auto fields(auto& self) { return std::tie(self.child, self.inBytes); }
};

/// communicate() is done: every pipe is at its end, unless it timed out.
struct SubprocessCommunicateEnd {
    static constexpr std::string_view kind = "subprocess.communicate.end";
    std::int32_t child = 0;
    std::uint64_t inBytes = 0;
    std::uint64_t outBytes = 0;
    std::uint64_t errBytes = 0;

    static constexpr std::string_view fieldNames = "child in_bytes out_bytes err_bytes";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.child, self.inBytes, self.outBytes, self.errBytes);
    }
};

} // namespace trace
