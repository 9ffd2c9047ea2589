// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(int name)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));  // py:12
    lab::print("Task {} was done by {}.", name, lab::getpid()); // py:13
}

int main_()
{
    lab::print("CPUs of this machine: {}", mp::cpuCount()); // py:17
    mp::Pool pool;                                          // py:18
    for (int i = 0; i < lab::knob<int>("tasks"); ++i)       // py:19
        pool.applyAsync<work>(i);                           // py:20
    pool.close();                                           // py:21
    pool.join();                                            // py:22
    lab::print("All tasks done.");                          // py:23
    return 0;
}

} // namespace

LAB_LESSON("pool-default-size", main_)
