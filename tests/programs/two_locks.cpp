// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

/// Two processes that take the same two locks in opposite order: it depends on who goes when
/// whether they get past each other.
namespace {

void takeBoth(mp::Lock first, mp::Lock second)
{
    const mp::With outer(first);
    const mp::With inner(second);
}

int main_()
{
    mp::Lock left("left");
    mp::Lock right("right");
    mp::Process one(mp::target<takeBoth>(left, right));
    mp::Process two(mp::target<takeBoth>(right, left));
    one.start();
    two.start();
    one.join();
    two.join();
    return 0;
}

} // namespace

LAB_LESSON("two-locks", main_)
