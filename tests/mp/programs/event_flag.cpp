// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/lasted.h"
#include "tests/mp/programs/scenario.h"

using mp::EventFlag;
using mp::Process;
using mp::Seconds;

SCENARIO("event")
{
    EventFlag flag;
    bool ok = true;
    lab::print("set={} wait(0)={}", flag.isSet(), flag.wait(Seconds(0)));
    lab::print("waited={}", lasted([&] { ok = flag.wait(Seconds(0.1)); }, Seconds(0.1)));
    lab::print("ok={}", ok);
    flag.set();
    flag.set();
    lab::print("set={} wait(0)={} wait(1)={}", flag.isSet(), flag.wait(Seconds(0)),
               flag.wait(Seconds(1)));
    flag.wait();
    flag.clear();
    flag.clear();
    lab::print("set={}", flag.isSet());
    Process child([&] { flag.set(); });
    child.start();
    flag.wait();
    lab::print("set={}", flag.isSet());
    child.join();
    return 0;
}

SCENARIO("event-wakes-all")
{
    EventFlag flag;
    Gate isReady;
    std::vector<Process> starters;
    for (int number = 0; number < 4; ++number) {
        starters.emplace_back([&] {
            isReady.open();
            flag.wait();
        });
        starters.back().start();
        isReady.wait();
        untilAsleep(starters.back().pid());
    }
    flag.set();
    flag.clear(); // too late for whoever slept
    for (Process& starter : starters)
        starter.join();
    lab::print("set={} wait(0)={}", flag.isSet(), flag.wait(Seconds(0)));
    return 0;
}
