// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/stage/story.h"

#include <QGuiApplication>
#include <QTest>

#include <csignal>

using gui::PieceKey;
using gui::StagePiece;
using tests::mainPid;
using tests::StageAt;
using tests::Story;
using Look = StagePiece::Look;
using Shape = StagePiece::Shape;

namespace {

StagePiece strikeIn(const StageAt& stage)
{
    return stage.shaped(Shape::Strike);
}

} // namespace

/// Signals where they strike, and runs that are ended from outside.
class StageStrikes : public QObject
{
    Q_OBJECT

private slots:
    void aSignalFliesFromItsSenderToWhomItStrikes()
    {
        Story story;
        const pid_t child = story.child("child");
        QVERIFY(strikeIn(story.now()).text.isEmpty());
        story.tell(mainPid, trace::ProcessSignal{child, SIGTERM});
        const StageAt stage = story.now();
        const StagePiece strike = strikeIn(stage);
        QCOMPARE(strike.text, QStringLiteral("SIGTERM"));
        QVERIFY(strike.place.intersects(stage.process(child).place));
        QCOMPARE(strike.origin->center(), stage.process(mainPid).place.center());
        QCOMPARE(strike.birth, stage.process(mainPid).birth);
        QVERIFY(strike.notes.contains(QStringLiteral("from MainProcess")));
        QCOMPARE(stage.pieces().back().key, strike.key); // above everything
    }

    void itIsSeenForAMoment()
    {
        Story story;
        const pid_t child = story.child("child");
        story.tell(mainPid, trace::ProcessSignal{child, SIGUSR1});
        story.pause(0.5);
        QVERIFY(!strikeIn(story.now()).text.isEmpty());
        story.pause(0.5);
        QVERIFY(strikeIn(story.now()).text.isEmpty());
    }

    void aZombieShowsWhatStruckItUntilItIsReaped()
    {
        Story story;
        const pid_t child = story.child("child");
        story.tell(mainPid, trace::ProcessSignal{child, SIGKILL});
        story.tell(0, trace::ProcessDead{child});
        story.pause(10);
        QCOMPARE(strikeIn(story.now()).text, QStringLiteral("SIGKILL"));
        story.tell(mainPid, trace::ProcessExit{child, -SIGKILL, 0, 0, 0});
        const StageAt reaped = story.now();
        QVERIFY(strikeIn(reaped).text.isEmpty());
        QCOMPARE(reaped.process(child).notes.first(),
                 QStringLiteral("ended by SIGKILL (exit code -9)"));
    }

    void aSignalFromOutsideComesFromAbove()
    {
        Story story;
        const pid_t child = story.child("child");
        story.tell(1, trace::ProcessSignal{child, SIGSTOP});
        story.tell(1, trace::ProcessState{child, "T", 0, 0});
        const StageAt stage = story.now();
        QVERIFY(strikeIn(stage).origin->top() < 0);
        QVERIFY(!strikeIn(stage).birth);
        QCOMPARE(stage.process(child).notes.first(), QStringLiteral("stopped by SIGSTOP"));
    }

    void whatBecameOfTheLivingIsNotKnownOnceTheRunnerWasKilled()
    {
        Story story;
        const pid_t child = story.child("child");
        QCOMPARE(story.now().process(child).look, Look::Solid);
        const double before = story.t();
        story.tell(1, trace::RunEnd{"runner killed", {}, 0});
        const StageAt stage = story.now();
        QCOMPARE(stage.process(child).look, Look::Dashed);
        QVERIFY(stage.process(child).notes.contains(QStringLiteral("not known")));
        const StagePiece sentence = stage.find(PieceKey::About::RunsEnd, 0);
        QVERIFY(sentence.notes.first().contains(QStringLiteral("its runner was killed")));
        QVERIFY(sentence.place.bottom() <= stage.process(mainPid).place.top());
        const StageAt past(story.history(), before);
        QVERIFY(past.find(PieceKey::About::RunsEnd, 0).notes.isEmpty());
        QCOMPARE(past.process(child).place, stage.process(child).place);
    }

    void aRunThatWasStoppedSaysSoAndOneThatIsDoneDoesNot()
    {
        for (const auto& [outcome, isTold] :
             {std::pair("stopped", true), {"timeout", true}, {"completed", false}}) {
            Story story;
            story.tell(1, trace::RunEnd{outcome, {}, 0});
            const StagePiece sentence = story.now().find(PieceKey::About::RunsEnd, 0);
            QCOMPARE(!sentence.notes.isEmpty(), isTold);
        }
    }
};

QTEST_MAIN(StageStrikes)
#include "tst_stage_strikes.moc"
