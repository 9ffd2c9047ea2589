// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <vector>

/// Rules about what is printed, by whom and in which order.
namespace lessons {

enum class Printer { Main, Child };

/// Main and its child print these lines, one after the other, and no more.
struct LinesInOrder {
    std::vector<Printer> order;
    std::size_t printed = 0;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// A child prints exactly so many lines.
struct ChildPrints {
    std::size_t lines = 0;
    std::size_t printed = 0;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// Main prints exactly this line.
struct MainPrints {
    std::string line{};

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

/// A line that says "PID 17" is printed by process 17.
struct PidsAreTrue {
    std::size_t seen = 0;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
