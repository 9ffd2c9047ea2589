// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void report(mp::Lock lock, int number)
{
    const int lines = lab::knob<int>("lines");
    const mp::With with(lock);                                        // py:11
    for (int line = 1; line <= lines; ++line) {                       // py:12
        lab::print("Report {}, line {} of {}.", number, line, lines); // py:13
        lab::sleep(lab::knob<double>("seconds"));                     // py:14
    }
}

int main_()
{
    mp::Lock lock;                                                          // py:18
    std::vector<mp::Process> children;                                      // py:19
    for (int number = 1; number <= lab::knob<int>("processes"); ++number) { // py:20
        mp::Process child(mp::target<report>(lock, number));                // py:21
        child.start();                                                      // py:22
        children.push_back(std::move(child));                               // py:23
    }
    for (mp::Process& child : children)     // py:24
        child.join();                       // py:25
    lab::print("All reports are printed."); // py:26
    return 0;
}

} // namespace

LAB_LESSON("lock-printing", main_)
