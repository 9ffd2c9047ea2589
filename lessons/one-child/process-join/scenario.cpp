// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(const std::string& name)
{
    lab::print("I am the child {}, PID {}.", name, lab::getpid()); // py:11
    lab::sleep(lab::knob<double>("seconds"));                      // py:12
}

int main_()
{
    const auto name = lab::knob<std::string>("name");
    lab::print("I am the parent, PID {}.", lab::getpid());                   // py:16
    mp::Process child(mp::target<work>(name), {.name = name, .daemon = {}}); // py:17
    lab::print("The child starts now.");                                     // py:18
    child.start();                                                           // py:19
    child.join();                                                            // py:20
    lab::print("The child has ended.");                                      // py:21
    return 0;
}

} // namespace

LAB_LESSON("process-join", main_)
