// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Tasks = mp::JoinableQueue<int>;

void work(Tasks queue)
{
    while (true) {                                                             // py:12
        const int task = queue.get();                                          // py:13
        lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));             // py:14
        lab::print("{} has done task {}.", mp::currentProcess().name(), task); // py:15
        queue.taskDone();                                                      // py:16
    }
}

int main_()
{
    Tasks queue;                                                                    // py:20
    for (int i = 0; i < lab::knob<int>("workers"); ++i)                             // py:21
        mp::Process(mp::target<work>(queue), {.name = {}, .daemon = true}).start(); // py:22
    for (int task = 1; task <= lab::knob<int>("tasks"); ++task)                     // py:23
        queue.put(task);                                                            // py:24
    queue.join();                      // waits until every task is done // py:25
    lab::print("All tasks are done."); // py:26
    return 0;
}

} // namespace

LAB_LESSON("queue-joinable", main_)
