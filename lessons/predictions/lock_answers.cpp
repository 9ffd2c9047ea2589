// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/lock_answers.h"

#include "lessons/claims/lock_rules.h"

#include <algorithm>

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
    return most(run, inside);
}

std::optional<long> mostWaiting(const model::History& run)
{
    return most(run, [](const model::LockNow& lock) {
        return inside(lock) < lock.value ? 0 : outside(lock);
    });
}

} // namespace lessons
