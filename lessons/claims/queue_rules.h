// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <map>
#include <vector>

/// Rules about one queue with one process that puts and one that gets.
namespace lessons {

/// What is got are the first of what was put, in the same order.
struct GotAreTheFirstPut {
    std::vector<trace::ItemId> put{};
    std::size_t got = 0;

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutBegin& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// All that was put is got.
struct AllGot {
    std::size_t put = 0;
    std::size_t got = 0;

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutEnd& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// Each value comes out of the queue as it went in.
struct ValuesAreWhole {
    std::map<trace::ItemId, std::string> put{};
    std::map<trace::ItemId, std::string> got{};

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutBegin& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after);
    Finding atEnd(const World& last) const;

private:
    std::optional<Finding> compared(trace::ItemId item) const;
};

/// None is got once, by a process that gets nothing after it.
struct NoneIsTheEnd {
    std::optional<pid_t> reader{};

    std::optional<Finding> on(const trace::At& at, const trace::QueueGetBegin& event,
                              const World& after) const;
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after);
    Finding atEnd(const World& last) const;
};

/// The first get() was called before the first put(), and returned after it.
struct GetWaitsForPut {
    std::optional<model::Time> called{};
    std::optional<model::Time> put{};

    std::optional<Finding> on(const trace::At& at, const trace::QueueGetBegin& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::QueuePutBegin& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

} // namespace lessons
