// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Counter = mp::Value<int>;

void add(Counter counter)
{
    for (int i = lab::knob<int>("times"); i > 0; --i) // py:9
        counter.value() += 1;                         // a read, and then a write // py:10
}

int main_()
{
    const int processes = lab::knob<int>("processes");
    Counter counter(0, "counter");     // py:14
    std::vector<mp::Process> children; // py:15
    for (int i = 0; i < processes; ++i)
        children.push_back(mp::Process(mp::target<add>(counter)));
    for (mp::Process& child : children)                        // py:16
        child.start();                                         // py:17
    for (mp::Process& child : children)                        // py:18
        child.join();                                          // py:19
    lab::print("{} times {} were added, the counter says {}.", // py:20
               processes, lab::knob<int>("times"), counter.get());
    return 0;
}

} // namespace

LAB_LESSON("shared-counter", main_)
