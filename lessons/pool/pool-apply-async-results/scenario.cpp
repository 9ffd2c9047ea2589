// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <algorithm>

namespace {

int square(int number)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:12
    return number * number;                                    // py:13
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers"));                                        // py:17
    std::vector<mp::AsyncResult<int>> results;                                       // py:18
    for (int number = 1; number <= lab::knob<int>("numbers"); ++number)              // py:19
        results.push_back(pool.applyAsync<square>(number));                          // py:20
    const auto ready = std::ranges::count_if(results, &mp::AsyncResult<int>::ready); // py:21
    lab::print("{} results, {} of them ready.", results.size(), ready);              // py:22
    pool.close();                                                                    // py:23
    pool.join();                                                                     // py:24
    for (int number = 1; const auto& result : results)                               // py:25
        lab::print("The square of {} is {}.", number++, result.get());               // py:26
    return 0;
}

} // namespace

LAB_LESSON("pool-apply-async-results", main_)
