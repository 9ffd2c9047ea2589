// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

int square(int number)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:12
    return number * number;                                    // py:13
}

int main_()
{
    mp::Pool pool(lab::knob<int>("workers"));                             // py:17
    for (int number = 1; number <= lab::knob<int>("numbers"); ++number) { // py:18
        const int value = pool.apply<square>(number);                     // py:19
        lab::print("The square of {} is {}.", number, value);             // py:20
    }
    pool.close(); // py:21
    pool.join();  // py:22
    return 0;
}

} // namespace

LAB_LESSON("pool-apply", main_)
