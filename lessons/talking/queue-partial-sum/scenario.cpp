// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Sums = mp::Queue<std::int64_t>;

std::int64_t sum(std::int64_t from, std::int64_t to)
{
    std::int64_t total = 0;
    for (std::int64_t number = from; number < to; ++number)
        total += number;
    return total;
}

void addUp(Sums queue)
{
    const std::int64_t part = sum(0, lab::knob<int>("numbers")); // py:10
    lab::sleep(lab::knob<double>("seconds"));                    // py:11
    lab::print("The child's part is {}.", part);                 // py:12
    queue.put(part);                                             // py:13
}

int main_()
{
    Sums queue;                                  // py:17
    mp::Process child(mp::target<addUp>(queue)); // py:18
    child.start();                               // py:19
    const int numbers = lab::knob<int>("numbers");
    const std::int64_t own = sum(numbers, 2 * numbers);  // py:20
    lab::print("Main's own part is {}.", own);           // py:21
    const std::int64_t other = queue.get();              // waits until the child has put // py:22
    child.join();                                        // py:23
    lab::print("{} + {} = {}", own, other, own + other); // py:24
    return 0;
}

} // namespace

LAB_LESSON("queue-partial-sum", main_)
