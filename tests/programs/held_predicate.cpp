// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

/// A predicate that waits for a turn whenever it is asked, and is true the second time.
namespace {

int main_()
{
    const mp::Value<int> counter(0, "counter");
    mp::Condition condition("door");
    const mp::With with(condition);
    int asked = 0;
    const auto isSecond = [&] {
        static_cast<void>(counter.get());
        return ++asked == 2;
    };
    return condition.waitFor(isSecond, mp::Seconds(0.2)) ? 0 : 1;
}

} // namespace

LAB_LESSON("held-predicate", main_)
