// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <set>

/// Rules about the one lock, recursive lock or semaphore of a run: who holds it, who waits for it.
namespace lessons {

/// How many different processes hold it; one may hold a recursive lock several times.
std::size_t inside(const model::LockNow& lock);

/// How many wait for it and do not hold it.
std::size_t outside(const model::LockNow& lock);

/// Never more processes hold it than it was made for: one a lock, as many as its value a semaphore.
struct NeverTooManyInside {
    std::size_t most = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// As many inside at once as there is room for, or children if those are fewer.
struct IsFullAtSomeTime {
    std::size_t most = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// At some moment it is held as often as it can be, and all other children wait for it.
struct AllOthersWait {
    std::size_t most = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::LockAcquireBegin& event, const World& after);
    Found on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after);
    Finding atEnd(const World& last) const;

private:
    Found look(const trace::At& at, trace::LockId lock, const World& after);
};

/// Every child holds it at some time, and nobody does at the end.
struct EachHasItsTurn {
    std::set<pid_t> had{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// A child prints only while it holds it.
struct PrintsInsideOnly {
    std::size_t lines = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
