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
    const int last = lab::knob<int>("numbers");                           // py:18
    const auto squares = pool.map<square>(std::views::iota(1, last + 1)); // py:18
    lab::print("The squares are {}.", mp::repr(squares));                 // py:19
    pool.close();                                                         // py:20
    pool.join();                                                          // py:21
    return 0;
}

} // namespace

LAB_LESSON("pool-map", main_)
