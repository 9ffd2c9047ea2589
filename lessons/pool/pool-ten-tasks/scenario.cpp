// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void count(int task)
{
    for (int tick = 0; tick < lab::knob<int>("ticks"); ++tick) { // py:12
        lab::print("Task {}: tick {}", task, tick);              // py:13
        lab::sleep(lab::knob<double>("seconds"));                // py:14
    }
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers"));         // py:18
    for (int i = 0; i < lab::knob<int>("tasks"); ++i) // py:19
        pool.applyAsync<count>(i);                    // py:20
    pool.close();                                     // py:21
    pool.join();                                      // py:22
    lab::print("All tasks done.");                    // py:23
    return 0;
}

} // namespace

LAB_LESSON("pool-ten-tasks", main_)
