// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <map>

/// Rules about how a child is made, and what it has from its parent: for the lessons of one child
/// that says whose it is, which colour it sees and which files it has.
namespace lessons {

/// Every child is started by this method.
struct StartedBy {
    std::string method;
    std::size_t starts = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessStartBegin& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// "Child of PID 17" is true, and 17 is main or is not.
struct ChildOf {
    bool main = true;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

/// The child prints "color is …": the knob's, which main set before start(), or "red", which stands
/// in the program's text.
struct SeesColor {
    bool changed = true;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

/// Among what is "Open in the child" is main's file /dev/zero, or is not.
struct HasMainsFile {
    bool inherited = true;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

} // namespace lessons
