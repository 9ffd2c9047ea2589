// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(const std::string& name)
{
    lab::print("I am the child {}, PID {}.", name, lab::getpid());
    lab::sleep(lab::knob<double>("seconds"));
}

int main_()
{
    const auto name = lab::knob<std::string>("name");
    lab::print("I am the parent, PID {}.", lab::getpid());
    mp::Process child(mp::target<work>(name), {.name = name, .daemon = {}});
    lab::print("The child starts now.");
    child.start();
    child.join();
    lab::print("The child has ended.");
    return 0;
}

} // namespace

LAB_LESSON("process-join", main_)
