// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Step mode: the user says who goes next.
namespace trace {

/// By the runner: from now on every process waits for its turn, or nobody does any more.
struct RunStepping {
    static constexpr std::string_view kind = "run.stepping";
    bool on = false;

    static constexpr std::string_view fieldNames = "on";
    static constexpr auto fields(auto& self) { return std::tie(self.on); }
};

/// The process waits for its turn, before an operation that it can block on or share. `operation`
/// is the kind of the event that comes next, `object` the id or the PID that it is about, 0 if
/// none; `name` what the learner calls it, where only this event says so; `value` what is put, sent
/// or written. `ask` numbers what waits: the turn is given to this one, and threads of a process
/// may wait for one each.
struct TurnBegin {
    static constexpr std::string_view kind = "turn.begin";
    Text operation;
    std::uint64_t object = 0;
    Text name;
    Text value;
    std::uint32_t ask = 0;

    static constexpr std::string_view fieldNames = "operation object name value ask";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.operation, self.object, self.name, self.value, self.ask);
    }
};

/// It goes on: the user gave it the turn, or left step mode.
struct TurnEnd {
    static constexpr std::string_view kind = "turn.end";
    Text operation;
    std::uint64_t object = 0;
    std::uint32_t ask = 0;

    static constexpr std::string_view fieldNames = "operation object ask";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.operation, self.object, self.ask);
    }
};

/// By the runner: the turn was given for an `ask` of the child's that is over, and nobody goes on
/// for it.
struct TurnRefused {
    static constexpr std::string_view kind = "turn.refused";
    std::int32_t child = 0;
    std::uint32_t ask = 0;

    static constexpr std::string_view fieldNames = "child ask";
    static constexpr auto fields(auto& self) { return std::tie(self.child, self.ask); }
};

} // namespace trace
