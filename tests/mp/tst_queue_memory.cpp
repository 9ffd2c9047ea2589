// SPDX-License-Identifier: GPL-3.0-or-later
// In a program of its own: it replaces the allocator.
#define QT_NO_KEYWORDS // a queue has slots
#include "mp/channel/queue_channel.h"
#include "tests/support/test_main.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace {

thread_local bool isMemoryGone = false;

} // namespace

// Not inlined: a compiler that sees free() in the place of delete takes the two for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    void* const memory = isMemoryGone ? nullptr : std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

class QueueMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoMemoryForAMessageLeavesItInTheQueue();
};

namespace {

void send(const mp::QueueChannel& channel, std::uint64_t id, std::size_t size)
{
    const mp::MessageHeader header{.id = id, .size = size};
    mp::Bytes frame(sizeof header + size);
    std::memcpy(frame.data(), &header, sizeof header);
    channel.slots().acquire();
    channel.send(frame);
}

bool runsOutOfMemory(const mp::QueueChannel& channel)
{
    isMemoryGone = true;
    try {
        static_cast<void>(channel.receive({}));
    } catch (const std::bad_alloc&) {
        isMemoryGone = false;
        return true;
    }
    isMemoryGone = false;
    return false;
}

} // namespace

void QueueMemoryTest::whoHasNoMemoryForAMessageLeavesItInTheQueue()
{
    const mp::QueueChannel channel(trace::QueueId{1}, 3);
    send(channel, 1, 40);
    send(channel, 2, 100);
    send(channel, 3, 30);
    QVERIFY(runsOutOfMemory(channel));
    std::uint64_t id = 0;
    for (const std::size_t size : {40u, 100u, 30u}) {
        QVERIFY(channel.hasMessage());
        const auto message = channel.receive({});
        QCOMPARE(message->id, ++id);
        QCOMPARE(message->body.size(), size);
    }
    QCOMPARE(channel.slots().value(), 3u);
}

LAB_TEST_MAIN(QueueMemoryTest)
#include "tst_queue_memory.moc"
