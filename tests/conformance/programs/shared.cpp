// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Array;
using mp::Process;
using mp::Value;

namespace {

void count(Value<int> counter)
{
    for (int turn = 0; turn < 3; ++turn) {
        const std::scoped_lock with(counter.getLock());
        counter.value() += 1;
    }
}

void twice(Array<int> numbers)
{
    for (mp::Place place = 0; place < 3; ++place)
        numbers[place] *= 2;
}

} // namespace

SCENARIO("value-counts")
{
    const Value counter(7);
    Process child(mp::target<count>(counter));
    child.start();
    child.join();
    count(counter);
    return 0;
}

SCENARIO("array-items-and-slices")
{
    Array<int> numbers({1, 2, 3});
    Process child(mp::target<twice>(numbers));
    child.start();
    child.join();
    numbers[-1] = 9;
    numbers.slice();
    numbers.slice({.begin = 1, .end = 9});
    numbers.setSlice({.begin = 0, .end = 2}, {5, 6});
    const std::scoped_lock with(numbers.getLock());
    numbers.get(0);
    return 0;
}
