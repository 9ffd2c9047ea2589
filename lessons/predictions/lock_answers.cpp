// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/lock_answers.h"

#include <algorithm>
#include <set>

namespace lessons {
namespace {

/// The most that `count` ever makes of a lock of the run.
template <class Count>
std::optional<long> most(const model::History& run, Count count)
{
    if (!isWhole(run))
        return std::nullopt;
    std::size_t found = 0;
    model::World world;
    run.forEach([&](const trace::Record& record) {
        world.apply(record);
        for (const auto& [id, lock] : world.locks)
            found = std::max(found, count(lock));
    });
    return static_cast<long>(found);
}

} // namespace

std::optional<long> mostInside(const model::History& run)
{
    return most(run, [](const model::LockNow& lock) {
        return std::set<pid_t>(lock.holders.begin(), lock.holders.end()).size();
    });
}

std::optional<long> mostWaiting(const model::History& run)
{
    return most(run, [](const model::LockNow& lock) {
        return lock.holders.empty() ? 0 : lock.waiters.size();
    });
}

} // namespace lessons
