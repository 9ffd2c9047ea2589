// SPDX-License-Identifier: GPL-3.0-or-later
// ten_thousand: a child records 10 000 events, between two calls of getppid that mark the place for
// strace, while the reader is awake.
#include "numbered.h"

int main()
{
    trace::Segment segment({.ringBytes = 4 * 1024 * 1024});
    trace::Reader reader(segment);
    numbered::Check check;
    const pid_t writer = scene::traced(segment, [] {
        numbered::recordNumber(1); // claims the ring
        ::getppid();
        for (std::uint64_t number = 2; number <= 10'001; ++number)
            numbered::recordNumber(number);
        ::getppid();
    });
    while (check.count() < 10'001)
        reader.drain([&](auto frame) { check.see(frame); });
    scene::reap(writer);
    scene::expect(segment.control().dropped == 0, "nothing was dropped");
}
