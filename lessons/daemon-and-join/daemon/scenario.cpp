// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work()
{
    lab::print("The child begins its work.");
    lab::sleep(lab::knob<double>("seconds"));
    lab::print("The child has finished its work.");
}

int main_()
{
    mp::Process child(mp::target<work>(), {.name = {}, .daemon = true});
    child.start();
    lab::print("The parent is at its last line.");
    return 0;
}

} // namespace

LAB_LESSON("daemon", main_)
