// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <mutex>

using mp::Manager;
using mp::Process;
using mp::Seconds;

namespace {

using Counts = mp::DictProxy<std::string, int>;

void addUnderTheLock(Counts counts, mp::LockProxy lock, int turns)
{
    for (int turn = 0; turn < turns; ++turn) {
        const std::scoped_lock with(lock);
        counts["all"] += 1;
    }
}

} // namespace

SCENARIO("manager-lock")
{
    const Manager manager;
    const auto lock = manager.lock();
    lab::print("{}", lock.acquire());
    lab::print("{} {}", lock.acquire(false), lock.acquire(Seconds(0.01)));
    Process child([&] { lock.release(); });
    child.start();
    lab::print("{}", lock.acquire());
    child.join();
    lock.release();
    lab::print("{}", mistake<std::logic_error>([&] { lock.release(); }));
    return 0;
}

SCENARIO("manager-lock-keeps-updates")
{
    const Manager manager;
    const auto counts = manager.dict<std::string, int>({{"all", 0}});
    const auto lock = manager.lock();
    Process child(mp::target<addUnderTheLock>(counts, lock, 100));
    child.start();
    addUnderTheLock(counts, lock, 100);
    child.join();
    lab::print("{}", counts.at("all"));
    return 0;
}

SCENARIO("manager-event")
{
    const Manager manager;
    const auto event = manager.event();
    lab::print("{} {}", event.isSet(), event.wait(Seconds(0.01)));
    Process child([&] { event.set(); });
    child.start();
    event.wait();
    child.join();
    lab::print("{}", event.isSet());
    event.clear();
    lab::print("{}", event.isSet());
    return 0;
}
