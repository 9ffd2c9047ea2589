// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void longTask(int name)
{
    lab::print("Run task {} ({})...", name, lab::getpid());        // py:12
    const double start = lab::now();                               // py:13
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));     // py:14
    lab::print("Task {} ran {:.2f} s.", name, lab::now() - start); // py:15
}

int main_()
{
    lab::print("Parent process {}.", lab::getpid());  // py:19
    mp::Pool pool(lab::knob<int>("tasks"));           // py:20
    for (int i = 0; i < lab::knob<int>("tasks"); ++i) // py:21
        pool.applyAsync<longTask>(i);                 // py:22
    lab::print("Waiting for all tasks...");           // py:23
    pool.close();                                     // py:24
    pool.join();                                      // py:25
    lab::print("All tasks done.");                    // py:26
    return 0;
}

} // namespace

LAB_LESSON("pool-five-workers", main_)
