// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work()
{
    lab::print("The child begins its work.");       // py:9
    lab::sleep(lab::knob<double>("seconds"));       // py:10
    lab::print("The child has finished its work."); // py:11
}

int main_()
{
    mp::Process child(mp::target<work>(), {.name = {}, .daemon = true}); // py:15
    child.start();                                                       // py:16
    child.join();                                                        // py:17
    lab::print("The parent is at its last line.");                       // py:18
    return 0;
}

} // namespace

LAB_LESSON("daemon-join", main_)
