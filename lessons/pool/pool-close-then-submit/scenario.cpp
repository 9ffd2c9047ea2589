// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(int name)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:12
    lab::print("Task {} has ended.", name);                    // py:13
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers")); // py:17
    const int tasks = lab::knob<int>("tasks");
    for (int i = 0; i < tasks; ++i) // py:18
        pool.applyAsync<work>(i);   // py:19
    try {
        pool.join();                                           // py:21
    } catch (const std::logic_error& error) {                  // py:22
        lab::print("join() before close(): {}", error.what()); // py:23
    }
    pool.close(); // py:24
    try {
        pool.applyAsync<work>(tasks);                                // py:26
    } catch (const std::logic_error& error) {                        // py:27
        lab::print("apply_async() after close(): {}", error.what()); // py:28
    }
    pool.join();                   // py:29
    lab::print("All tasks done."); // py:30
    return 0;
}

} // namespace

LAB_LESSON("pool-close-then-submit", main_)
