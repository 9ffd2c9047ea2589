// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void enter(mp::RLock lock, int number, int level)
{
    const mp::With with(lock);                                // py:11
    lab::print("Process {} enters level {}.", number, level); // py:12
    lab::sleep(lab::knob<double>("seconds"));                 // py:13
    if (level < lab::knob<int>("depth"))                      // py:14
        enter(lock, number, level + 1);                       // py:15
    lab::print("Process {} leaves level {}.", number, level); // py:16
}

int main_()
{
    mp::RLock lock;                                                         // py:20
    std::vector<mp::Process> children;                                      // py:21
    for (int number = 1; number <= lab::knob<int>("processes"); ++number) { // py:22
        mp::Process child(mp::target<enter>(lock, number, 1));              // py:23
        child.start();                                                      // py:24
        children.push_back(std::move(child));                               // py:25
    }
    for (mp::Process& child : children)      // py:26
        child.join();                        // py:27
    lab::print("All have been in and out."); // py:28
    return 0;
}

} // namespace

LAB_LESSON("rlock", main_)
