// SPDX-License-Identifier: GPL-3.0-or-later
// ring_scenes SCENE: one scene between writers and a reader; fails with a sentence.
#include "numbered.h"

#include <csignal>
#include <poll.h>
#include <string_view>

namespace {

using trace::Reader;
using trace::Segment;

void recordNumbers(std::uint64_t count)
{
    for (std::uint64_t number = 1; number <= count; ++number)
        numbered::recordNumber(number);
}

/// Two writers put a hundred times what their rings hold; the reader sees all of it.
void wrapAround()
{
    Segment segment({.ringCount = 4, .ringBytes = 2048});
    Reader reader(segment);
    numbered::Check check;
    const pid_t one = scene::traced(segment, [] { recordNumbers(20'000); });
    const pid_t two = scene::traced(segment, [] { recordNumbers(20'000); });
    scene::waitUntil("all events arrive", [&] {
        reader.drain([&](auto frame) { check.see(frame); });
        return check.count() == 40'000;
    });
    scene::reap(one);
    scene::reap(two);
    scene::expect(segment.control().dropped == 0, "nothing was dropped");
}

/// A writer whose ring is full sleeps, and goes on when there is room.
void fullRingWaits()
{
    Segment segment({.ringCount = 4, .ringBytes = 4096});
    Reader reader(segment, std::chrono::nanoseconds(0));
    numbered::Check check;
    const pid_t writer = scene::traced(segment, [] { recordNumbers(1000); });
    const auto& ring = segment.view().rings[0];
    scene::waitUntil("the writer sleeps",
                     [&] { return ring.isWriterWaiting == 1 && scene::isSleeping(writer); });
    scene::expect(ring.head - ring.tail > 3000, "the ring is full");
    scene::waitUntil("all events arrive", [&] {
        reader.drain([&](auto frame) { check.see(frame); });
        return check.count() == 1000;
    });
    scene::expect(scene::reap(writer) == 0, "the writer ended well");
    scene::expect(segment.control().dropped == 0, "nothing was dropped");
}

/// A ring has room again although its events are too young to be given out, and what is then in
/// the ring still comes before what happened later elsewhere.
void heldBackLeavesRoom()
{
    Segment segment({.ringCount = 4, .ringBytes = 4096});
    Reader reader(segment, std::chrono::hours(1));
    const pid_t writer = scene::traced(segment, [] { recordNumbers(100); });
    const auto& ring = segment.view().rings[0];
    scene::waitUntil("the writer ends", [&] {
        reader.drain([](auto) { scene::expect(false, "nothing is old enough"); });
        return scene::isOver(writer);
    });
    scene::expect(scene::reap(writer) == 0, "the writer ended well");
    scene::expect(ring.head > 4096, "it wrote more than the ring holds");
    scene::expect(ring.head > ring.tail, "a part of it is in the ring");
    const pid_t later = scene::traced(segment, [] { recordNumbers(1); });
    scene::reap(later);
    numbered::Check check;
    reader.flush([&](auto frame) {
        check.see(frame);
        const bool isLast = trace::whenAndWho(frame).pid == later;
        scene::expect(isLast == (check.count() == 101), "what is later comes last");
    });
    scene::expect(check.count() == 101, "all events were held");
}

/// A writer with half a ring full calls a reader that is awake, before it has to wait.
void halfFullRingCalls()
{
    Segment segment({.ringCount = 4, .ringBytes = 4096});
    Reader reader(segment, std::chrono::nanoseconds(0));
    const auto isCalled = [&] {
        pollfd wake{reader.wakeDescriptor(), POLLIN, 0};
        return ::poll(&wake, 1, 0) == 1;
    };
    const auto& ring = segment.view().rings[0];
    scene::reap(scene::traced(segment, [] { recordNumbers(20); }));
    scene::expect(ring.head > 0 && ring.head < 2048, "the ring is less than half full");
    scene::expect(!isCalled(), "the reader is left alone");
    scene::reap(scene::traced(segment, [] { recordNumbers(50); }));
    const auto& other = segment.view().rings[1];
    scene::expect(other.head > 2048 && other.head < 4096, "the ring is more than half full");
    scene::expect(isCalled(), "the reader is called");
}

/// When the reader ends, a waiting writer goes on, and what it cannot keep is counted.
void readerGone()
{
    Segment segment({.ringCount = 4, .ringBytes = 4096});
    auto reader = std::make_unique<Reader>(segment);
    const pid_t writer = scene::traced(segment, [] { recordNumbers(1000); });
    scene::waitUntil("the writer sleeps",
                     [&] { return segment.view().rings[0].isWriterWaiting == 1; });
    reader.reset();
    scene::expect(scene::reap(writer) == 0, "the writer ended well");
    Reader late(segment);
    std::uint64_t kept = 0;
    late.flush([&kept](auto) { ++kept; });
    scene::expect(kept + segment.control().dropped == 1000, "every event is accounted for");
    scene::expect(kept > 0 && kept < 1000, "a part of them was kept");
}

/// A paused process waits at its next event and goes on when it may.
void paused()
{
    Segment segment;
    Reader reader(segment, std::chrono::nanoseconds(0));
    numbered::Check check;
    segment.setPaused(true);
    const pid_t writer = scene::traced(segment, [] { recordNumbers(1); });
    scene::waitUntil("the writer sleeps",
                     [&] { return scene::isSleeping(writer) || scene::isOver(writer); });
    reader.drain([&](auto frame) { check.see(frame); });
    scene::expect(check.count() == 0, "no event while paused");
    const auto resumed = segment.now();
    segment.setPaused(false);
    scene::reap(writer);
    reader.flush([&](std::span<const std::byte> frame) {
        check.see(frame);
        scene::expect(trace::whenAndWho(frame).t >= resumed, "the time is taken after the pause");
    });
    scene::expect(check.count() == 1, "the event comes after the pause");
}

/// A thousand short-lived processes share eight rings.
void ringsAreReused()
{
    Segment segment({.ringCount = 8, .ringBytes = 4096});
    Reader reader(segment, std::chrono::nanoseconds(0));
    numbered::Check check;
    for (int child = 0; child < 1000; ++child) {
        const pid_t writer = scene::traced(segment, [] { recordNumbers(3); });
        scene::reap(writer);
        reader.drain([&](auto frame) { check.see(frame); });
        reader.forget(writer);
        check.forget(writer);
    }
    scene::expect(check.count() == 3000, "all events arrived");
    scene::expect(segment.control().ringsUsed <= 2, "rings are used again");
}

/// Who finds no ring waits for one once, and not again at each event.
void moreWritersThanRings()
{
    using namespace std::chrono_literals;
    Segment segment({.ringCount = 1, .ringBytes = 4096});
    Reader reader(segment, 0ns);
    const pid_t owner = scene::traced(segment, [] {
        recordNumbers(1);
        ::pause();
    });
    scene::waitUntil("the ring is taken", [&] { return segment.view().rings[0].head != 0; });
    const auto began = segment.now();
    scene::reap(scene::traced(segment, [] { recordNumbers(20); }));
    scene::expect(segment.now() - began < 10s, "it waited once");
    scene::expect(segment.control().dropped == 20, "every event without a ring is counted");
    ::kill(owner, SIGKILL);
    scene::reap(owner);
    reader.flush([](auto) {});
    reader.forget(owner);
    scene::reap(scene::traced(segment, [] { recordNumbers(1); }));
    std::uint64_t count = 0;
    reader.flush([&count](auto) { ++count; });
    scene::expect(count == 1, "the next writer has the ring");
}

/// A fork in the middle: the child's events are its own, and the parent's go on in order.
void forkedChild()
{
    Segment segment;
    Reader reader(segment);
    numbered::Check check;
    const pid_t parent = scene::traced(segment, [] {
        numbered::recordNumber(1);
        const pid_t child = ::fork();
        numbered::recordNumber(child == 0 ? 1 : 2);
        if (child == 0)
            ::_exit(0);
        scene::reap(child);
        numbered::recordNumber(3);
    });
    scene::reap(parent);
    reader.flush([&](auto frame) { check.see(frame); });
    scene::expect(check.count() == 4 && check.lastOf(parent) == 3, "each has its own numbers");
}

} // namespace

int main(int argc, char** argv)
{
    const std::map<std::string_view, void (*)()> scenes{
        {"wrapAround", wrapAround},
        {"fullRingWaits", fullRingWaits},
        {"heldBackLeavesRoom", heldBackLeavesRoom},
        {"halfFullRingCalls", halfFullRingCalls},
        {"readerGone", readerGone},
        {"paused", paused},
        {"ringsAreReused", ringsAreReused},
        {"forkedChild", forkedChild},
        {"moreWritersThanRings", moreWritersThanRings},
    };
    const auto found = scenes.find(argc > 1 ? argv[1] : "");
    scene::expect(found != scenes.end(), "the scene exists");
    found->second();
}
