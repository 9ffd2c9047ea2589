// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// The life of a process, from start() to the moment that somebody reaps it.
namespace trace {

/// The parent is about to start a child.
struct ProcessStartBegin {
    static constexpr std::string_view kind = "process.start.begin";
    Text name;
    bool daemon = false;
    Text method;

    static constexpr std::string_view fieldNames = "name daemon method";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.name, self.daemon, self.method);
    }
};

/// start() returned in the parent. `child` is 0 if it failed.
struct ProcessStartEnd {
    static constexpr std::string_view kind = "process.start.end";
    std::int32_t child = 0;

    static constexpr std::string_view fieldNames = "child";
    static constexpr auto fields(auto& self) { return std::tie(self.child); }
};

/// The first act of every process of a run, the main one included.
struct ProcessBegin {
    static constexpr std::string_view kind = "process.begin";
    std::int32_t ppid = 0;
    Text name;
    bool daemon = false;

    static constexpr std::string_view fieldNames = "ppid name daemon";
    static constexpr auto fields(auto& self) { return std::tie(self.ppid, self.name, self.daemon); }
};

/// The body is done, the exit rules begin.
struct ProcessReturned {
    static constexpr std::string_view kind = "process.returned";
    std::int32_t code = 0;

    static constexpr std::string_view fieldNames = "code";
    static constexpr auto fields(auto& self) { return std::tie(self.code); }
};

/// The last act. A killed process has none.
struct ProcessEnd {
    static constexpr std::string_view kind = "process.end";
    std::int32_t code = 0;

    static constexpr std::string_view fieldNames = "code";
    static constexpr auto fields(auto& self) { return std::tie(self.code); }
};

/// The runner saw the pidfd become readable: the zombie begins.
struct ProcessDead {
    static constexpr std::string_view kind = "process.dead";
    std::int32_t child = 0;

    static constexpr std::string_view fieldNames = "child";
    static constexpr auto fields(auto& self) { return std::tie(self.child); }
};

/// Somebody reaped the child. `code` < 0 is minus the signal.
struct ProcessExit {
    static constexpr std::string_view kind = "process.exit";
    std::int32_t child = 0;
    std::int32_t code = 0;
    std::int64_t utimeUs = 0;
    std::int64_t stimeUs = 0;
    std::int64_t maxrssKib = 0;

    static constexpr std::string_view fieldNames = "child code utime_us stime_us maxrss_kib";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.child, self.code, self.utimeUs, self.stimeUs, self.maxrssKib);
    }
};

/// /proc as the runner sampled it: `state` is R, S, D, T, Z or X; only on change.
struct ProcessState {
    static constexpr std::string_view kind = "process.state";
    std::int32_t child = 0;
    Text state;
    double cpu = 0;
    std::int64_t rssKib = 0;

    static constexpr std::string_view fieldNames = "child state cpu rss_kib";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.child, self.state, self.cpu, self.rssKib);
    }
};

/// The sender is about to signal the child.
struct ProcessSignal {
    static constexpr std::string_view kind = "process.signal";
    std::int32_t child = 0;
    std::int32_t signal = 0;

    static constexpr std::string_view fieldNames = "child signal";
    static constexpr auto fields(auto& self) { return std::tie(self.child, self.signal); }
};

/// The caller waits for the child to end.
struct JoinBegin {
    static constexpr std::string_view kind = "join.begin";
    std::int32_t child = 0;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "child timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.child, self.timeout); }
};

/// join() returned; no code if it timed out.
struct JoinEnd {
    static constexpr std::string_view kind = "join.end";
    std::int32_t child = 0;
    std::optional<std::int32_t> code;

    static constexpr std::string_view fieldNames = "child code";
    static constexpr auto fields(auto& self) { return std::tie(self.child, self.code); }
};

/// What active_children() answered.
struct ChildrenListed {
    static constexpr std::string_view kind = "children.listed";
    Pids pids;
    Texts names;

    static constexpr std::string_view fieldNames = "pids names";
    static constexpr auto fields(auto& self) { return std::tie(self.pids, self.names); }
};

} // namespace trace
