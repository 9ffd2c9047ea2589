// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <thread>

/// Two threads of one process, each of which waits for a turn of its own.
namespace {

int main_()
{
    mp::SimpleQueue<int> letters("letters");
    std::thread one([&] { letters.put(1); });
    std::thread two([&] { letters.put(2); });
    one.join();
    two.join();
    return letters.get() + letters.get() == 3 ? 0 : 1;
}

} // namespace

LAB_LESSON("two-threads", main_)
