// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/writer.h"

#include "trace/futex.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace trace::detail {

constinit Attachment attachment;
constinit thread_local ThreadRing threadRing;

namespace {

using namespace std::chrono_literals;

/// How often someone who waits looks whether the reader still lives.
constexpr auto patience = 20ms;
constexpr int claimAttempts = 50;

/// Gives the thread's ring back when the thread ends.
struct GiveBack {
    ~GiveBack()
    {
        if (threadRing.ring != nullptr)
            threadRing.ring->isGivenBack.store(1, std::memory_order_release);
        threadRing = {};
    }
};
thread_local GiveBack giveBack;

void callReader()
{
    const std::uint64_t one = 1;
    // The counter of an eventfd is full only if it has not been read: the reader is awake.
    static_cast<void>(::write(attachment.wakeDescriptor, &one, sizeof one));
}

/// Where the reader is taken to be, for the writer to look again when the ring is half full.
std::uint64_t halfBehind(std::uint64_t tail)
{
    return tail - control()->ringBytes / 2;
}

bool claimFreeRing()
{
    ControlPage& page = *control();
    for (std::uint32_t index = 0; index < page.ringCount; ++index) {
        Ring& ring = attachment.view.rings[index];
        pid_t free = 0;
        if (ring.owner.load(std::memory_order_relaxed) != free ||
            !ring.owner.compare_exchange_strong(free, attachment.pid))
            continue;
        std::uint32_t used = page.ringsUsed.load();
        while (used <= index && !page.ringsUsed.compare_exchange_weak(used, index + 1)) {
        }
        ring.ask = 0; // whoever had it before may have died waiting
        const std::uint64_t head = ring.head.load();
        threadRing = {.ring = &ring,
                      .bytes = attachment.view.bytesOf(index),
                      .head = head,
                      .knownTail = halfBehind(ring.tail.load()),
                      .isBusy = true};
        return true;
    }
    return false;
}

/// Every ring may be taken for a moment: the reader frees those of the dead. A thread that has once
/// waited in vain drops its events at once from then on, until a ring is free.
bool claim()
{
    static_cast<void>(&giveBack); // constructs it, so that it is destroyed with the thread
    if (claimFreeRing())
        return true;
    for (int attempt = 0; attempt < claimAttempts && !threadRing.hasWaitedInVain; ++attempt) {
        if (!isReaderAlive())
            return false;
        wakeReader();
        futexWait(control()->changes, control()->changes.load(), patience);
        if (claimFreeRing())
            return true;
    }
    threadRing.hasWaitedInVain = true;
    return false;
}

/// From half on the reader is called, so that it makes room while the other half is filled.
bool waitForRoom(std::size_t size)
{
    Ring& ring = *threadRing.ring;
    const std::uint64_t ringBytes = control()->ringBytes;
    const std::uint64_t end = threadRing.head + size;
    std::uint64_t tail = ring.tail.load();
    const bool isHalfFull = end - tail > ringBytes / 2;
    if (isHalfFull)
        callReader();
    for (; end - tail > ringBytes; tail = ring.tail.load()) {
        ring.isWriterWaiting.store(1);
        if (ring.tail.load() != tail)
            continue;
        if (!isReaderAlive())
            return false;
        callReader();
        futexWait(ring.isWriterWaiting, 1, patience);
    }
    threadRing.knownTail = isHalfFull ? tail : halfBehind(tail);
    return true;
}

/// Fills the bytes before the end of the ring, where no frame fits. Published with the next frame.
void skipToStart(std::size_t size)
{
    const std::uint64_t offset = threadRing.head & (control()->ringBytes - 1);
    FrameHeader skip;
    skip.size = static_cast<std::uint32_t>(size);
    skip.kind = skipKind;
    std::memcpy(threadRing.bytes + offset, &skip, 8);
    threadRing.head += size;
}

} // namespace

bool isReaderAlive()
{
    const bool isGone = ::kill(control()->readerPid, 0) != 0 && errno == ESRCH;
    if (isGone)
        control()->readerAlive.store(0);
    return control()->readerAlive.load() != 0;
}

Ring* ownRing()
{
    if (threadRing.ring == nullptr && isTraced())
        exclusively([] { claim(); });
    return threadRing.ring;
}

void drop()
{
    control()->dropped.fetch_add(1, std::memory_order_relaxed);
}

std::byte* reserveSlowly(std::size_t size)
{
    const std::uint64_t ringBytes = control()->ringBytes;
    if (size > ringBytes / 2 || (threadRing.ring == nullptr && !claim())) {
        drop();
        return nullptr;
    }
    const std::uint64_t untilEnd = ringBytes - (threadRing.head & (ringBytes - 1));
    const std::uint64_t skipped = size > untilEnd ? untilEnd : 0;
    if (!waitForRoom(skipped + size)) {
        drop();
        return nullptr;
    }
    if (skipped != 0)
        skipToStart(skipped);
    return threadRing.bytes + (threadRing.head & (ringBytes - 1));
}

void wakeReader()
{
    if (control()->readerAsleep.exchange(0) == 0)
        return;
    callReader();
}

void waitWhilePausedSlowly()
{
    ControlPage& page = *control();
    for (;;) {
        const std::uint32_t seen = page.changes.load();
        if (page.paused.load() == 0 || !isReaderAlive())
            return;
        waitForChange(page, seen, 1s);
    }
}

} // namespace trace::detail

namespace trace {

void afterForkInChild()
{
    detail::threadRing = {};
    detail::attachment.pid = ::getpid();
}

std::uint64_t nextId()
{
    static constinit std::atomic<std::uint64_t> lastId{0};
    std::atomic<std::uint64_t>& last = isTraced() ? control()->lastId : lastId;
    return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

} // namespace trace
