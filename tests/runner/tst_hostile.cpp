// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

using namespace tests;

/// A lesson that writes over what it shares with the runner harms its own events and nobody else.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void framesThatAreNoEventsAreDroppedAndCounted()
    {
        constexpr int nonsense = 40;
        RecordedRun run(act("scribble", nonsense));
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("completed"));
        QCOMPARE(run.all<trace::OutputWritten>().size(), std::size_t{nonsense});
        QCOMPARE(run.all<trace::RunEnd>().front().dropped, std::uint64_t{nonsense});
    }

    void aRingOfNonsenseEndsNoRun()
    {
        RecordedRun run(act("vandalize"));
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("completed"));
        QVERIFY(run.all<trace::RunEnd>().front().dropped > 0);
        QVERIFY(run.records().back().at.t < longEnough);
    }
};

LAB_TEST_MAIN(HostileTest)
#include "tst_hostile.moc"
