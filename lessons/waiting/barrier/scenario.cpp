// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void race(mp::Barrier line, int number)
{
    for (int lap = 1; lap <= lab::knob<int>("laps"); ++lap) {              // py:12
        lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));         // py:13
        lab::print("Runner {} has finished lap {}.", number, lap);         // py:14
        const unsigned place = line.wait();                                // py:15
        lab::print("Runner {} was number {} to come.", number, place + 1); // py:16
    }
}

int main_()
{
    const int count = lab::knob<int>("runners");
    mp::Barrier line(static_cast<unsigned>(count));         // py:20
    std::vector<mp::Process> runners;                       // py:21
    for (int number = 1; number <= count; ++number) {       // py:22
        mp::Process runner(mp::target<race>(line, number)); // py:23
        runner.start();                                     // py:24
        runners.push_back(std::move(runner));               // py:25
    }
    for (mp::Process& runner : runners) // py:26
        runner.join();                  // py:27
    lab::print("The race is over.");    // py:28
    return 0;
}

} // namespace

LAB_LESSON("barrier", main_)
