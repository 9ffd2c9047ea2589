// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samples.h"
#include "tests/gui/stage/story.h"

#include <QGuiApplication>
#include <QTest>

using gui::PieceKey;
using gui::StagePiece;
using tests::mainPid;
using tests::StageAt;
using tests::Story;
using Look = StagePiece::Look;
using Shape = StagePiece::Shape;
using Sign = StagePiece::Sign;

namespace {

constexpr trace::QueueId queue{5};
constexpr trace::LockId lock{6};
constexpr trace::PipeId channel{7};

} // namespace

/// What stands on the stage, moment by moment.
class StageMoments : public QObject
{
    Q_OBJECT

private slots:
    void aBoxSaysWhoAndWhat()
    {
        const StageAt stage(tests::flagship(), 1.0);
        QCOMPARE(stage.process(17812).text, QStringLiteral("MainProcess"));
        QCOMPARE(stage.process(17812).notes.first(), QStringLiteral("waits in pool.join()"));
        QCOMPARE(stage.process(17813).notes.first(), QStringLiteral("runs task 4"));
        QCOMPARE(stage.process(17813).pid, 17813);
    }

    void aTaskGoesFromTheWaitingOnesToAWorkersHandToTheDoneOnes()
    {
        const model::History history = tests::flagship();
        const StagePiece waits = StageAt(history, 0.2).task(4);
        const StageAt middle(history, 1.0);
        const StagePiece runs = middle.task(4);
        const StagePiece done = StageAt(history, 2.7).task(4);
        QCOMPARE(waits.look, Look::Outlined);
        QVERIFY(!waits.birth); // nobody's yet
        QCOMPARE(runs.look, Look::Solid);
        QCOMPARE(runs.birth, middle.process(17813).birth);
        const QRectF worker = middle.process(17813).place;
        QVERIFY(runs.place.top() > worker.bottom() && runs.place.top() < worker.bottom() + 10);
        QVERIFY(worker.left() < runs.place.left() && runs.place.right() < worker.right());
        QCOMPARE(done.look, Look::Outlined);
        QVERIFY(done.place.top() > waits.place.top());
        QCOMPARE(runs.key, done.key); // so that it travels
    }

    void tasksOfATerminatedPoolAreLostAndHaveNoWorker()
    {
        Story story;
        story.tell(mainPid, trace::PoolCreated{{1}, 1});
        story.tell(mainPid, trace::TaskSubmitted{{1}, {1}, "apply_async", 1, 1, 1});
        QVERIFY(story.now().words().contains(QStringLiteral("Done")));
        story.tell(mainPid, trace::PoolTerminated{{1}});
        const StageAt stage = story.now();
        QCOMPARE(stage.task(0).look, Look::Crossed);
        QVERIFY(stage.words().contains(QStringLiteral("Done or lost")));
        QVERIFY(!stage.words().contains(QStringLiteral("none: every task has a worker")));
    }

    void anItemPassesTheBufferThePipeAndTheHandOfWhoGotIt()
    {
        Story story;
        const pid_t reader = story.child("reader");
        story.tell(mainPid, trace::QueueCreated{queue, "queue", 0, "q"});
        story.tell(mainPid, trace::QueuePutBegin{queue, {1}, "'Apple'"});
        const StagePiece put = story.now().item(1);
        story.tell(mainPid, trace::QueuePutEnd{queue, {1}, true});
        const StageAt buffered = story.now();
        QVERIFY(buffered.shaped(Shape::Buffer).place.contains(buffered.item(1).place));
        QCOMPARE(buffered.item(1).origin, std::optional(put.place));
        story.tell(mainPid, trace::QueueFed{queue, {1}, 20});
        const StageAt fed = story.now();
        QVERIFY(fed.shaped(Shape::Tube).place.contains(fed.item(1).place));
        story.tell(reader, trace::QueueGetBegin{queue});
        story.tell(reader, trace::QueueGetEnd{queue, {1}, "'Apple'"});
        const StageAt got = story.now();
        const QRectF box = got.process(reader).place;
        QVERIFY(got.item(1).place.top() > box.bottom());
        QVERIFY(got.item(1).place.top() < box.bottom() + 10);
        QCOMPARE(got.item(1).birth, std::optional(0U)); // its hue still says who put it
    }

    void aMessageGoesFromTheSendersHandThroughThePipeToTheReceivers()
    {
        Story story;
        const pid_t child = story.child("child");
        story.tell(mainPid, trace::PipeCreated{channel, true});
        story.tell(child, trace::PipeSendBegin{channel, 1, {1}, 20, "'hello'"});
        story.tell(child, trace::PipeSendEnd{channel, 1, {1}, true});
        const StageAt sent = story.now();
        const StagePiece inside = sent.find(PieceKey::About::Message, 1);
        QVERIFY(sent.shaped(Shape::Tube).place.contains(inside.place));
        QCOMPARE(inside.text, QStringLiteral("'hello'"));
        QCOMPARE(inside.birth, std::optional(1U));
        QVERIFY(sent.words().contains(QStringLiteral("1 on the way · 1 sent · 0 received")));
        const QRectF sender = sent.process(child).place;
        QVERIFY(inside.origin && inside.origin->top() >= sender.bottom());
        story.tell(mainPid, trace::PipeRecvBegin{channel, 0});
        story.tell(mainPid, trace::PipeRecvEnd{channel, 0, {1}, 20, "'hello'"});
        const StageAt received = story.now();
        const StagePiece held = received.find(PieceKey::About::Message, 1);
        QVERIFY(!received.shaped(Shape::Tube).place.contains(held.place));
        QCOMPARE(held.look, Look::Outlined);
        QVERIFY(received.words().contains(QStringLiteral("0 on the way · 1 sent · 1 received")));
    }

    void manyItemsAreCountedWhereTheyFindNoRoom()
    {
        Story story;
        story.tell(mainPid, trace::QueueCreated{queue, "queue", 0, "q"});
        for (std::uint64_t i = 1; i <= 64; ++i) {
            story.tell(mainPid, trace::QueuePutBegin{queue, {i}, "'很长的中文值'"});
            story.tell(mainPid, trace::QueuePutEnd{queue, {i}, true});
        }
        const StageAt stage = story.now();
        int shown = 0;
        QString rest;
        for (const StagePiece& piece : stage.pieces()) {
            shown += piece.key.about == PieceKey::About::Item ? 1 : 0;
            if (!piece.notes.isEmpty() && piece.notes.first().startsWith(u'+'))
                rest = piece.notes.first();
        }
        QVERIFY(shown > 0);
        QCOMPARE(rest, QStringLiteral("+%1").arg(64 - shown));
    }

    void aLockShowsWhoHoldsItAndWhoWaits()
    {
        Story story;
        const pid_t first = story.child("first");
        const pid_t second = story.child("second");
        story.tell(mainPid, trace::LockCreated{lock, "lock", 1, "lock"});
        story.tell(first, trace::LockAcquireBegin{lock});
        story.tell(first, trace::LockAcquireEnd{lock, true});
        story.tell(second, trace::LockAcquireBegin{lock});
        const auto party = [&](const StageAt& stage, pid_t pid) {
            return stage.find(PieceKey::About::Party, static_cast<std::uint64_t>(pid));
        };
        const StageAt held = story.now();
        const QRectF inside = held.shaped(Shape::Frame).place;
        QVERIFY(inside.contains(party(held, first).place));
        QCOMPARE(party(held, second).text, QStringLiteral("second"));
        QVERIFY(!inside.intersects(party(held, second).place));
        story.tell(first, trace::LockReleased{lock});
        story.tell(second, trace::LockAcquireEnd{lock, true});
        const StageAt passed = story.now();
        QVERIFY(inside.contains(party(passed, second).place));
        QVERIFY(party(passed, first).text.isEmpty());
    }

    void meetingPlacesShowWhoWaitsThere()
    {
        Story story;
        const pid_t runner = story.child("runner");
        story.tell(mainPid, trace::EventCreated{{1}, "gun"});
        story.tell(mainPid, trace::BarrierCreated{{2}, 2, "lap"});
        story.tell(runner, trace::EventWaitBegin{{1}});
        const auto place = [](const StageAt& stage, std::uint64_t thing) {
            return stage.find(PieceKey::About::Meeting, thing, true);
        };
        QCOMPARE(place(story.now(), 1).text, QStringLiteral("Event gun"));
        QVERIFY(place(story.now(), 1).notes.first().startsWith(QStringLiteral("not set")));
        QCOMPARE(story.now().find(PieceKey::About::Guest, 11).text, QStringLiteral("runner"));
        story.tell(mainPid, trace::EventSet{{1}});
        story.tell(runner, trace::EventWaitEnd{{1}, true});
        QVERIFY(place(story.now(), 1).notes.first().startsWith(QStringLiteral("set")));
        QVERIFY(story.now().find(PieceKey::About::Guest, 11).text.isEmpty());
        story.tell(runner, trace::BarrierWaitBegin{{2}});
        QCOMPARE(place(story.now(), 2).notes.first(), QStringLiteral("1 of 2 have come"));
    }

    void signalsStopsAndEndsLeaveASign()
    {
        const model::History stopped = tests::zombieAndStopped();
        QCOMPARE(StageAt(stopped, 1.0).process(17813).sign, Sign::Stopped);
        QCOMPARE(StageAt(stopped, 2.0).process(17813).sign, Sign::None);
        const StagePiece zombie = StageAt(stopped, 3.0).process(17813);
        QCOMPARE(zombie.look, Look::Dashed);
        QVERIFY(zombie.notes.contains(QStringLiteral("zombie")));
        QCOMPARE(StageAt(stopped, 4.5).process(17813).sign, Sign::Ended);
        const StagePiece struck = StageAt(tests::daemonRun(), 1.1).process(17813);
        QCOMPARE(struck.sign, Sign::Bolt);
        QCOMPARE(struck.notes.first(), QStringLiteral("ended by SIGTERM (exit code -15)"));
    }

    void whatIsNotYetBornHasItsPlace()
    {
        const model::History history = tests::flagship();
        const StageAt before(history, 0.045); // the pool is there, its workers are not
        int places = 0;
        for (const StagePiece& piece : before.pieces())
            places += piece.key.about == PieceKey::About::NotYet ? 1 : 0;
        QCOMPARE(places, 4);
    }

    void aCrowdOfEndedOnesIsCounted()
    {
        Story story;
        for (int i = 0; i < 100; ++i) {
            const pid_t child = story.child("short");
            story.tell(0, trace::ProcessDead{child});
            story.tell(mainPid, trace::ProcessExit{child, 0, 0, 0, 0});
        }
        const pid_t living = story.child("living");
        const StageAt stage = story.now();
        QCOMPARE(stage.process(living).text, QStringLiteral("living"));
        QVERIFY(stage.find(PieceKey::About::Ended, 0).notes.first().contains(u"36"));
    }

    void aProcessThatIsItsOwnParentDoesNoHarm()
    {
        Story story;
        story.tell(77, trace::ProcessBegin{77, "odd", false});
        QCOMPARE(story.now().process(77).text, QStringLiteral("odd"));
    }
};

QTEST_MAIN(StageMoments)
#include "tst_stage_moments.moc"
