// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/pool_rule.h"

#include <map>

/// Rules about the results of a pool: by which call they were asked for, when main gets them, and
/// whether they are in order.
namespace lessons {

/// The whole work is handed over in one job, by this call of Python's: "map", "map_async" …
struct OneJob {
    std::string api{};
    std::size_t jobs = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::TaskSubmitted& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// What main gets are the squares of 1, 2, 3 … up to the knob "numbers", one by one or in a list.
struct SquaresInOrder {
    std::uint64_t got = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::ResultGetEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// No get() returns before all tasks of its job are over.
struct GotWhenDone {
    std::map<trace::JobId, std::uint64_t> left{};
    model::Time lastOver{0};
    Words last{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::TaskSubmitted& event, const World& after);
    Found on(const trace::At& at, const trace::TaskEnd& event, const World& after);
    Found on(const trace::At& at, const trace::ResultGetEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// Main calls get() after pool.join() has returned, never before.
struct GotAfterJoin {
    std::optional<model::Time> joined{};
    Words firstGet{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::PoolJoinEnd& event, const World& after);
    Found on(const trace::At& at, const trace::ResultGetBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// The chunks have the size that the knob "chunksize" says; without it, or if it is 0, Python's:
/// so that each worker gets four. Only the last one may be smaller.
struct ChunkSizes : PoolRule {
    trace::TaskSubmitted job{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskSubmitted& event, const World& after);
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
