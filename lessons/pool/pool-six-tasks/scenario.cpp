// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void longTask(int name)
{
    lab::print("Run task {} ({})...", name, lab::getpid());        // py:13
    const double start = lab::now();                               // py:14
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));     // py:15
    lab::print("Task {} ran {:.2f} s.", name, lab::now() - start); // py:16
}

int main_()
{
    lab::print("Parent process {}.", lab::getpid());  // py:20
    mp::Pool pool(lab::knob<int>("workers"));         // py:21
    for (int i = 0; i < lab::knob<int>("tasks"); ++i) // py:22
        pool.applyAsync<longTask>(i);                 // py:23
    lab::print("Waiting for all tasks...");           // py:24
    pool.close();                                     // py:25
    pool.join();                                      // py:26
    lab::print("All tasks done.");                    // py:27
    return 0;
}

} // namespace

LAB_LESSON("pool-six-tasks", main_)
