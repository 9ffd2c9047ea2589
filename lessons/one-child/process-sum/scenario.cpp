// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void addUp(int numbers)
{
    std::int64_t total = 0;                                                   // py:9
    for (int number = 0; number < numbers; ++number)                          // py:10
        total += number;                                                      // py:11
    lab::print("The sum is {}, by the child, PID {}.", total, lab::getpid()); // py:12
}

int main_()
{
    lab::print("The parent is PID {}.", lab::getpid());              // py:16
    mp::Process child(mp::target<addUp>(lab::knob<int>("numbers"))); // py:17
    child.start();                                                   // py:18
    child.join();                                                    // py:19
    lab::print("The child has ended.");                              // py:20
    return 0;
}

} // namespace

LAB_LESSON("process-sum", main_)
