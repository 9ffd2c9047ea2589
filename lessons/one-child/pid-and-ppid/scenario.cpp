// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void whoAmI()
{
    lab::print("My parent is PID {}, and I am PID {}.", // py:10
               lab::getppid(), lab::getpid());
    lab::sleep(lab::knob<double>("seconds")); // py:11
}

int main_()
{
    lab::print("Main is PID {}.", lab::getpid());        // py:15
    mp::Process child(mp::target<whoAmI>());             // py:16
    child.start();                                       // py:17
    lab::print("Main has started PID {}.", child.pid()); // py:18
    child.join();                                        // py:19
    lab::print("The child has ended.");                  // py:20
    return 0;
}

} // namespace

LAB_LESSON("pid-and-ppid", main_)
