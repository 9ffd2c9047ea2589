// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(int name)
{
    lab::print("Task {} begins.", name);      // py:11
    lab::sleep(lab::knob<double>("seconds")); // py:12
    lab::print("Task {} has ended.", name);   // py:13
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers"));         // py:17
    for (int i = 0; i < lab::knob<int>("tasks"); ++i) // py:18
        pool.applyAsync<work>(i);                     // py:19
    lab::print("The parent is at its last line.");    // py:20
    return 0;
}

} // namespace

LAB_LESSON("pool-no-join", main_)
