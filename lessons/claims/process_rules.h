// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

/// Rules about children: whose they are, how they end.
namespace lessons {

/// The parent of every child is main, or main's fork server.
struct ChildrenOfMain {
    std::size_t ofMain = 0;
    std::size_t ofItsServer = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessBegin& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// Every child, or the one named so, ends with this exit code.
struct ExitCode {
    std::int32_t code = 0;
    std::string name{};
    std::size_t ended = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after);
    Finding atEnd(const World& last) const;

private:
    bool isMeant(const model::ProcessNow& process) const;
};

/// Nobody sends a signal to anybody.
struct NoSignal {
    std::optional<Finding> on(const trace::At& at, const trace::ProcessSignal& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

} // namespace lessons
