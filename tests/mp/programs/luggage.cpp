// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include "mp/process/luggage.h"

#include <fcntl.h>

using mp::Luggage;
using mp::Queue;

namespace {

/// What the other side of a start would get: copies of the descriptors.
Luggage arrivedFrom(const Luggage& packed)
{
    std::vector<os::FileDescriptor> arrived;
    for (const int descriptor : packed.descriptors())
        arrived.emplace_back(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
    return Luggage(std::move(arrived));
}

using Queues = std::vector<Queue<int>>;

} // namespace

SCENARIO("luggage-outside-of-a-start")
{
    const Queue<int> queue;
    lab::print("{}", mistake<std::runtime_error>([&] { mp::pack(queue); }));
    return 0;
}

SCENARIO("luggage-carries-queues")
{
    const Queues sent{Queue<int>(3), Queue<int>(4)};
    Luggage packed;
    mp::Bytes bytes;
    {
        const mp::PackingScope scope(packed);
        bytes = mp::pack(sent);
    }
    Luggage arrived = arrivedFrom(packed);
    Queues received;
    {
        const mp::UnpackingScope scope(arrived);
        received = mp::unpack<Queues>(bytes);
    }
    for (Queue<int> queue : sent)
        queue.put(static_cast<int>(queue.id().value - sent[0].id().value));
    for (Queue<int>& queue : received) {
        const int got = queue.get();
        lab::print("{} {}", got, queue.qsize());
    }
    return 0;
}
