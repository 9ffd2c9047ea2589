// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void run(mp::EventFlag gun, int number)
{
    lab::print("Runner {} is at the start.", number);          // py:12
    gun.wait();                                                // py:13
    lab::print("Runner {} runs.", number);                     // py:14
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:15
    lab::print("Runner {} has finished.", number);             // py:16
}

int main_()
{
    mp::EventFlag gun; // py:20
    const int count = lab::knob<int>("runners");
    std::vector<mp::Process> runners; // py:21
    for (int number = 1; number <= count; ++number)
        runners.emplace_back(mp::target<run>(gun, number));
    for (mp::Process& runner : runners)                // py:22
        runner.start();                                // py:23
    lab::sleep(lab::knob<double>("ready"));            // py:24
    lab::print("Go!");                                 // py:25
    gun.set();                                         // py:26
    mp::Process late(mp::target<run>(gun, count + 1)); // py:27
    late.start();                                      // py:28
    runners.push_back(std::move(late));
    for (mp::Process& runner : runners) // py:29
        runner.join();                  // py:30
    lab::print("The race is over.");    // py:31
    return 0;
}

} // namespace

LAB_LESSON("event-flag", main_)
