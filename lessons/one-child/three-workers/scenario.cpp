// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(int seconds)
{
    lab::sleep(seconds);                                                         // py:10
    lab::print("{} has worked for {} s.", mp::currentProcess().name(), seconds); // py:11
}

int main_()
{
    for (int i = 0; i < lab::knob<int>("workers"); ++i) {                   // py:15
        mp::Process child(mp::target<work>(lab::knob<int>("seconds") + i)); // py:16
        child.start();                                                      // py:17
    }
    lab::print("This machine has {} CPUs.", mp::cpuCount());            // py:18
    for (const mp::ChildPointer& child : mp::activeChildren())          // py:19
        lab::print("Active: {}, PID {}.", child->name(), child->pid()); // py:20
    lab::print("END");                                                  // py:21
    return 0;
}

} // namespace

LAB_LESSON("three-workers", main_)
