// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

pid_t work(int)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:15
    return lab::getpid();                                      // py:16
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers")); // py:20
    const int items = lab::knob<int>("items");
    const int chunksize = lab::knob<int>("chunksize");
    const auto pids = pool.map<work>(std::views::iota(0, items), // py:21
                                     static_cast<std::size_t>(chunksize));
    std::map<pid_t, int> counter; // py:22
    for (const pid_t pid : pids)
        ++counter[pid];
    for (const auto& [pid, count] : counter)
        lab::print("PID {} did {} of {} items.", pid, count, items); // py:23
    pool.close();                                                    // py:24
    pool.join();                                                     // py:25
    return 0;
}

} // namespace

LAB_LESSON("pool-chunks", main_)
