// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Manager;
using mp::Process;

SCENARIO("traced-manager")
{
    Manager manager;
    const auto ages = manager.dict<std::string, int>({{"Ada", 36}}, "ages");
    ages["Ada"] += 1;
    ages.keys();
    mistake<mp::KeyError>([&] { ages.at("Bob"); });
    const auto squares = manager.list<int>({}, "squares");
    squares.append(4);
    squares.get(-1);
    const auto total = manager.value(0, "total");
    total.set(5);
    manager.shutdown();
    return 0;
}

SCENARIO("traced-manager-queue")
{
    Manager manager;
    const auto queue = manager.queue<int>(1, "numbers");
    queue.put(7);
    static_cast<void>(queue.putNoWait(8));
    queue.get();
    static_cast<void>(queue.getNoWait());
    manager.shutdown();
    mistake<mp::ConnectionError>([&] { queue.get(); });
    return 0;
}

SCENARIO("traced-manager-sync")
{
    Manager manager;
    const auto lock = manager.lock("door");
    lock.acquire();
    lock.acquire(false);
    lock.release();
    const auto event = manager.event("gun");
    event.set();
    event.wait();
    event.clear();
    return 0;
}
