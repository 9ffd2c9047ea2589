// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Counter = mp::Value<int>;

void add(Counter counter)
{
    for (int i = lab::knob<int>("times"); i > 0; --i) { // py:9
        const mp::With with(counter.getLock());         // from the read to the write // py:10
        counter.value() += 1;                           // py:11
    }
}

int main_()
{
    const int processes = lab::knob<int>("processes");
    Counter counter(0, "counter");     // py:15
    std::vector<mp::Process> children; // py:16
    for (int i = 0; i < processes; ++i)
        children.push_back(mp::Process(mp::target<add>(counter)));
    for (mp::Process& child : children)                        // py:17
        child.start();                                         // py:18
    for (mp::Process& child : children)                        // py:19
        child.join();                                          // py:20
    lab::print("{} times {} were added, the counter says {}.", // py:21
               processes, lab::knob<int>("times"), counter.get());
    return 0;
}

} // namespace

LAB_LESSON("shared-counter-lock", main_)
