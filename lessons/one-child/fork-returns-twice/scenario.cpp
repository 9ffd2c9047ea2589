// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

int main_()
{
    lab::print("One process calls fork: PID {}.", lab::getpid());    // py:9
    const pid_t pid = lab::fork();                                   // py:10
    if (pid == 0) {                                                  // py:11
        lab::print("fork returned 0: my parent is {}, I am PID {}.", // py:12
                   lab::getppid(), lab::getpid());
        lab::sleep(lab::knob<double>("child_seconds")); // py:13
    } else {
        lab::print("fork returned {}: I am the parent, PID {}.", pid, lab::getpid()); // py:15
        lab::sleep(lab::knob<double>("parent_seconds"));                              // py:16
        lab::waitpid(pid);                                                            // py:17
    }
    lab::print("The last line, PID {}.", lab::getpid()); // py:18
    return 0;
}

} // namespace

LAB_LESSON("fork-returns-twice", main_)
