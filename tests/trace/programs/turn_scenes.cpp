// SPDX-License-Identifier: GPL-3.0-or-later
// turn_scenes SCENE: one scene between processes that wait for their turn and a reader that gives
// it; fails with a sentence.
#include "scene.h"

#include "trace/turn.h"

#include <csignal>
#include <map>
#include <string_view>

namespace {

using trace::Reader;
using trace::Segment;

constexpr trace::LockId lock{7};
constexpr trace::LockId innerLock{8};

void acquire(trace::LockId id)
{
    const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(id);
    trace::record<trace::LockAcquireBegin>(id, trace::Timeout());
}

/// The kinds of the events that have come, in their order, of all processes.
std::string kindsIn(Reader& reader)
{
    std::string kinds;
    reader.flush([&kinds](std::span<const std::byte> frame) {
        kinds += std::string(trace::kindOf(trace::decode(frame).event)) + ' ';
    });
    return kinds;
}

/// In step mode from the beginning, read without delay.
struct Stepped {
    Segment segment;
    Reader reader{segment, std::chrono::nanoseconds(0)};
    std::map<pid_t, std::string> kinds;
    std::map<pid_t, std::uint32_t> asks; ///< the latest of each

    Stepped() { segment.setStepping(true); }

    void see()
    {
        reader.drain([this](std::span<const std::byte> frame) {
            const trace::Record record = trace::decode(frame);
            kinds[record.at.pid] += std::string(trace::kindOf(record.event)) + ' ';
            if (const auto* turn = std::get_if<trace::TurnBegin>(&record.event))
                asks[record.at.pid] = turn->ask;
        });
    }
    /// For what it has asked last. False if that is over.
    bool give(pid_t pid) { return segment.giveTurn(pid, asks[pid]); }
    void waitFor(pid_t pid, const std::string& expected)
    {
        scene::waitUntil(expected, [&] {
            see();
            return kinds[pid] == expected;
        });
    }
};

/// Nobody goes on before it has its turn, and then it alone, for one operation.
void oneTurnIsOneOperation()
{
    Stepped run;
    const auto twice = [] {
        acquire(lock);
        acquire(lock);
    };
    const pid_t one = scene::traced(run.segment, twice);
    const pid_t two = scene::traced(run.segment, twice);
    run.waitFor(one, "turn.begin ");
    run.waitFor(two, "turn.begin ");
    scene::expect(run.give(two), "it waited");
    run.waitFor(two, "turn.begin turn.end lock.acquire.begin turn.begin ");
    scene::expect(run.give(one), "it waited");
    run.waitFor(one, "turn.begin turn.end lock.acquire.begin turn.begin ");
    scene::expect(run.give(one), "it waited");
    scene::expect(scene::reap(one) == 0, "it had all its turns");
    scene::expect(run.give(two), "it waited");
    scene::expect(scene::reap(two) == 0, "it had all its turns, too");
}

/// A turn that was given twice, or to one that waits for none, is refused and not saved up.
void turnsAreNotSavedUp()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] {
        acquire(lock);
        acquire(lock);
    });
    scene::expect(!run.give(one), "nothing has been asked");
    run.waitFor(one, "turn.begin ");
    scene::expect(!run.segment.giveTurn(run.segment.control().readerPid, run.asks[one]),
                  "another process's ask");
    scene::expect(run.give(one), "it waited");
    scene::expect(!run.give(one), "that was over");
    run.waitFor(one, "turn.begin turn.end lock.acquire.begin turn.begin ");
    run.segment.setStepping(false);
    scene::expect(!run.give(one), "all were let go");
    scene::expect(scene::reap(one) == 0, "it went on");
}

/// What an operation does inside is a part of it, and what the engine does is no operation.
void innerOperationsWaitForNone()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] {
        {
            const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(lock);
            acquire(innerLock);
        }
        const trace::WithoutTurns scope;
        acquire(innerLock);
    });
    run.waitFor(one, "turn.begin ");
    scene::expect(run.give(one), "it waited");
    run.waitFor(one, "turn.begin turn.end lock.acquire.begin lock.acquire.begin ");
    scene::expect(scene::reap(one) == 0, "it waited for one turn");
}

/// A child that was forked in the middle of an operation waits for turns of its own.
void aForkedChildHasItsOwnTurns()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] {
        const trace::Turn turn = trace::waitForTurn<trace::ProcessStartBegin>(0);
        const pid_t child = ::fork();
        acquire(lock);
        if (child == 0)
            ::_exit(0);
        trace::record<trace::JoinBegin>(child, trace::Timeout());
        scene::reap(child);
    });
    run.waitFor(one, "turn.begin ");
    scene::expect(run.give(one), "it waited");
    run.waitFor(one, "turn.begin turn.end lock.acquire.begin join.begin ");
    scene::waitUntil("the child asks", [&] {
        run.see();
        return run.kinds.size() == 2;
    });
    const pid_t child =
        run.kinds.rbegin()->first == one ? run.kinds.begin()->first : run.kinds.rbegin()->first;
    run.waitFor(child, "turn.begin ");
    scene::expect(run.give(child), "it waited");
    scene::expect(scene::reap(one) == 0, "both went on");
}

void leavingLetsAllGo()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] { acquire(lock); });
    const pid_t two = scene::traced(run.segment, [] { acquire(lock); });
    run.waitFor(one, "turn.begin ");
    run.waitFor(two, "turn.begin ");
    run.segment.setStepping(false);
    scene::expect(scene::reap(one) == 0 && scene::reap(two) == 0, "both went on");
    scene::reap(scene::traced(run.segment, [] { acquire(lock); }));
    scene::expect(kindsIn(run.reader).ends_with("lock.acquire.begin lock.acquire.begin "),
                  "nobody waits any more");
}

/// Nobody is left who could give a turn.
void readerGoneLetsAllGo()
{
    Segment segment;
    auto reader = std::make_unique<Reader>(segment);
    segment.setStepping(true);
    const pid_t one = scene::traced(segment, [] { acquire(lock); });
    const trace::Ring& ring = segment.view().rings[0];
    scene::waitUntil("it asks", [&] { return ring.ask == 1 && scene::isSleeping(one); });
    reader.reset();
    scene::expect(scene::reap(one) == 0, "it went on");
}

/// The ring of one that was killed while it waited serves the next, which waits itself.
void theKilledLeaveNothing()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] { acquire(lock); });
    run.waitFor(one, "turn.begin ");
    ::kill(one, SIGKILL);
    scene::reap(one);
    run.reader.forget(one);
    const pid_t next = scene::traced(run.segment, [] { acquire(lock); });
    run.waitFor(next, "turn.begin ");
    scene::expect(run.segment.view().rings[0].owner == next, "it has the same ring");
    scene::expect(run.give(next), "it waited");
    scene::expect(scene::reap(next) == 0, "it went on");
}

/// A deadline counts no time in which the user thought.
void deadlinesAreLater()
{
    Stepped run;
    const pid_t one = scene::traced(run.segment, [] {
        const auto now = std::chrono::steady_clock::now();
        const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(lock);
        const auto waited = std::chrono::steady_clock::now() - now;
        const auto later = *turn.later(now) - now;
        const auto muchLater = waited - later;
        scene::expect(later.count() > 0 && muchLater.count() >= 0, "as much later as it waited");
        scene::expect(!turn.later({}), "no deadline stays none");
    });
    run.waitFor(one, "turn.begin ");
    scene::expect(run.give(one), "it waited");
    scene::expect(scene::reap(one) == 0, "so it was");
}

} // namespace

int main(int argc, char** argv)
{
    const std::map<std::string_view, void (*)()> scenes{
        {"oneTurnIsOneOperation", oneTurnIsOneOperation},
        {"turnsAreNotSavedUp", turnsAreNotSavedUp},
        {"innerOperationsWaitForNone", innerOperationsWaitForNone},
        {"aForkedChildHasItsOwnTurns", aForkedChildHasItsOwnTurns},
        {"leavingLetsAllGo", leavingLetsAllGo},
        {"readerGoneLetsAllGo", readerGoneLetsAllGo},
        {"theKilledLeaveNothing", theKilledLeaveNothing},
        {"deadlinesAreLater", deadlinesAreLater},
    };
    const auto found = scenes.find(argc > 1 ? argv[1] : "");
    scene::expect(found != scenes.end(), "the scene exists");
    found->second();
}
