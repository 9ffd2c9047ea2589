// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/difference_words.h"
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using model::compare::Comparison;
using model::compare::Difference;
using tests::row;
using tests::Rows;
using Kind = model::compare::Difference::Kind;

namespace {

constexpr trace::LockId lock{4};
constexpr pid_t runner = 1;

model::History historyOf(const Rows& rows)
{
    model::History history;
    for (const trace::Record& record : rows)
        history.append(record);
    return history;
}

Comparison compared(const Rows& kept, const Rows& shown)
{
    return model::compare::compared(historyOf(kept), historyOf(shown));
}

/// Main starts two children; PIDs from `pid` on, everything `late` ms later.
Rows family(pid_t pid, int late = 0, const std::string& method = "fork")
{
    const std::string name = method == "fork" ? "Process-" : "SpawnProcess-";
    return {row(0, runner, trace::RunBegin{"lesson", 1, 1, method, 1, {}}),
            row(late, pid, trace::ProcessBegin{runner, "MainProcess", false}),
            row(late + 1, pid, trace::LockCreated{lock, "lock", 1, "lock"}),
            row(late + 1, pid, trace::ProcessStartBegin{name + "1", false, method}),
            row(late + 2, pid, trace::ProcessStartEnd{pid + 1}),
            row(late + 2, pid, trace::ProcessStartBegin{name + "2", false, method}),
            row(late + 3, pid + 2, trace::ProcessBegin{pid, name + "2", false}),
            row(late + 3, pid, trace::ProcessStartEnd{pid + 2}),
            row(late + 4, pid + 1, trace::ProcessBegin{pid, name + "1", false})};
}

Rows with(Rows rows, const Rows& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

Rows holds(pid_t pid)
{
    return {row(10, pid, trace::LockAcquireBegin{lock}),
            row(11, pid, trace::LockAcquireEnd{lock, true}),
            row(12, pid, trace::LockReleased{lock})};
}

Rows counts(pid_t pid, const char* read, const char* written)
{
    return {row(20, pid, trace::SharedRead{{9}, "counter", read}),
            row(21, pid, trace::SharedWritten{{9}, "counter", written})};
}

trace::Record prints(int ms, pid_t pid, const std::string& text)
{
    return row(ms, pid, trace::OutputWritten{"stdout", text});
}

} // namespace

/// Two runs: where the one first does what the other did not.
class Compare : public QObject
{
    Q_OBJECT

private slots:
    void aRunIsLikeItself();
    void pidsTimesAndTheStartMethodAreNoDifference();
    void whatNobodySharesMayHappenInAnyOrder();
    void bookkeepingIsNoDifference();
    void textsDifferByWhatTheySayOnly_data();
    void textsDifferByWhatTheySayOnly();
    void anotherValueIsSomethingElse();
    void whoGetsTheLockFirstIsAnotherOrder();
    void anOrderInWhichSomethingNeverHappensIsSomethingElse();
    void whatIsOneTooMany();
    void whatIsMissing();
    void aRunThatGoesOnLacksNothingYet();
    void aPidThatIsUsedAgainIsAnotherProcess();
    void childrenOfAForkServerAreTheirStarters();
    void valuesIntoAQueueComeInAnOrder();
    void saysWhatDiffersInBothLanguages();
};

void Compare::aRunIsLikeItself()
{
    const Rows run = with(family(10), with(holds(11), counts(12, "0", "1")));
    const Comparison comparison = compared(run, run);
    QVERIFY(!comparison.first());
    QVERIFY(comparison.areThingsTheSame());
}

void Compare::pidsTimesAndTheStartMethodAreNoDifference()
{
    QVERIFY(
        !compared(with(family(10), holds(11)), with(family(500, 70, "spawn"), holds(501))).first());
}

void Compare::whatNobodySharesMayHappenInAnyOrder()
{
    const Rows one{row(20, 11, trace::SleepBegin{1}), row(21, 12, trace::SleepBegin{2})};
    const Rows other{row(20, 12, trace::SleepBegin{2}), row(21, 11, trace::SleepBegin{1})};
    QVERIFY(!compared(with(family(10), one), with(family(10), other)).first());
}

void Compare::bookkeepingIsNoDifference()
{
    const Rows noise{row(5, runner, trace::ProcessState{11, "S", 0.5, 4000}),
                     row(5, runner, trace::RunPaused{}),
                     row(6, runner, trace::RunResumed{}),
                     row(6, runner, trace::RunSpeed{2}),
                     row(6, runner, trace::RunStepping{true}),
                     row(7, 11, trace::TurnBegin{"shared.read", 9, "", ""}),
                     row(7, 11, trace::TurnEnd{"shared.read", 9}),
                     row(8, 11, trace::LineReached{"listing.py", 3}),
                     row(9, 40, trace::ProcessBegin{10, "resource_tracker", false}),
                     row(9, 40, trace::SleepBegin{1})};
    QVERIFY(!compared(family(10), with(family(10), noise)).first());
}

void Compare::textsDifferByWhatTheySayOnly_data()
{
    QTest::addColumn<QString>("one");   // of the process with PID 11
    QTest::addColumn<QString>("other"); // of the same process, whose PID is 501
    QTest::addColumn<bool>("areSame");
    QTest::newRow("the same words") << "hello"
                                    << "hello" << true;
    QTest::newRow("other words") << "hello"
                                 << "goodbye" << false;
    QTest::newRow("its PID") << "I am 11."
                             << "I am 501." << true;
    QTest::newRow("another's PID") << "I am 11."
                                   << "I am 502." << false;
    QTest::newRow("a number") << "5 of 7"
                              << "5 of 8" << false;
    QTest::newRow("a number that is a PID there") << "item 11"
                                                  << "item 11" << true;
    QTest::newRow("a measured time") << "ran 0.52 s"
                                     << "ran 0.61 s" << true;
    QTest::newRow("the time of day") << "at 17:24:11"
                                     << "at 17:25:02" << true;
    QTest::newRow("an address") << "<X at 0x7f12>"
                                << "<X at 0x7fab>" << true;
    QTest::newRow("an inode") << "pipe:[123]"
                              << "pipe:[456]" << true;
    QTest::newRow("a name by method") << "ForkPoolWorker-1"
                                      << "SpawnPoolWorker-1" << true;
    QTest::newRow("another's name") << "ForkPoolWorker-1"
                                    << "ForkPoolWorker-2" << false;
}

void Compare::textsDifferByWhatTheySayOnly()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, areSame);
    const Comparison comparison =
        compared(with(family(10), {prints(30, 11, one.toStdString())}),
                 with(family(500), {prints(30, 501, other.toStdString())}));
    QCOMPARE(!comparison.first(), areSame);
}

void Compare::anotherValueIsSomethingElse()
{
    // Both read before one writes: an update is lost.
    const Rows kept = with(family(10), with(counts(11, "0", "1"), counts(12, "1", "2")));
    const Rows shown = with(family(10), {row(20, 11, trace::SharedRead{{9}, "counter", "0"}),
                                         row(21, 12, trace::SharedRead{{9}, "counter", "0"}),
                                         row(22, 11, trace::SharedWritten{{9}, "counter", "1"}),
                                         row(23, 12, trace::SharedWritten{{9}, "counter", "1"})});
    const Comparison comparison = compared(kept, shown);
    const Difference difference{Kind::Other, family(10).size() + 2, family(10).size() + 1};
    QVERIFY(comparison.first() == difference);
    QVERIFY(!comparison.areThingsTheSame());
}

void Compare::whoGetsTheLockFirstIsAnotherOrder()
{
    const Rows kept = with(family(10), with(holds(11), holds(12)));
    const Rows shown = with(family(500), with(holds(502), holds(501)));
    const Comparison comparison = compared(kept, shown);
    const std::size_t gets = family(10).size() + 1;
    QVERIFY(comparison.first() == (Difference{Kind::Order, gets, gets}));
    QVERIFY(comparison.areThingsTheSame());
}

void Compare::anOrderInWhichSomethingNeverHappensIsSomethingElse()
{
    const std::size_t start = family(10).size();
    const Rows kept = with(family(10), {prints(20, 11, "one"), prints(21, 12, "two")});
    const Rows shown = with(family(10), {prints(20, 12, "two"), prints(21, 11, "three")});
    // "two" is first here, but "one", which was first there, never comes: "three" does.
    QVERIFY(compared(kept, shown).first() == (Difference{Kind::Other, start, start + 1}));
}

void Compare::whatIsOneTooMany()
{
    const Rows more = with(family(10), {row(30, 12, trace::SleepBegin{1})});
    const Difference difference{.shown = family(10).size()};
    QVERIFY(compared(family(10), more).first() == difference);
}

void Compare::whatIsMissing()
{
    const Rows more = with(family(10), {row(30, 12, trace::SleepBegin{1})});
    Difference difference;
    difference.kept = family(10).size();
    const Comparison comparison = compared(more, family(10));
    QVERIFY(comparison.first() == difference);
    QVERIFY(!comparison.areThingsTheSame());
}

void Compare::aRunThatGoesOnLacksNothingYet()
{
    Comparison comparison;
    for (const trace::Record& record : with(family(10), holds(11)))
        comparison.keep(record);
    for (const trace::Record& record : family(10))
        comparison.see(record);
    QVERIFY(!comparison.first());
    comparison.finish();
    QVERIFY(comparison.first().has_value());
}

void Compare::aPidThatIsUsedAgainIsAnotherProcess()
{
    const auto second = [](pid_t pid) {
        return Rows{row(30, 10, trace::ProcessExit{11, 0, 1, 1, 1}),
                    row(31, 10, trace::ProcessStartBegin{"Process-3", false, "fork"}),
                    row(32, 10, trace::ProcessStartEnd{pid}),
                    row(33, pid, trace::ProcessBegin{10, "Process-3", false}),
                    row(34, pid, trace::SleepBegin{1})};
    };
    QVERIFY(!compared(with(family(10), second(11)), with(family(10), second(13))).first());
}

void Compare::childrenOfAForkServerAreTheirStarters()
{
    const auto run = [](pid_t ppid, const std::string& method) {
        Rows rows{tests::mainBegins()};
        if (ppid != 10)
            rows.push_back(row(1, ppid, trace::ProcessBegin{10, "forkserver", false}));
        return with(rows,
                    {row(2, 10, trace::ProcessStartBegin{"Process-1", false, method}),
                     row(3, 11, trace::ProcessBegin{ppid, "Process-1", false}),
                     row(4, 10, trace::ProcessStartEnd{11}), row(5, 11, trace::SleepBegin{1})});
    };
    QVERIFY(!compared(run(10, "fork"), run(20, "forkserver")).first());
}

void Compare::valuesIntoAQueueComeInAnOrder()
{
    const trace::QueueId queue{3};
    const auto put = [&](pid_t pid, std::uint64_t item) {
        return Rows{row(20, pid, trace::QueuePutBegin{queue, {item}, "'A'"}),
                    row(21, pid, trace::QueuePutEnd{queue, {item}, true})};
    };
    const auto fed = [&](pid_t pid, std::uint64_t item) {
        return row(22, pid, trace::QueueFed{queue, {item}, 5});
    };
    const Rows puts = with(put(11, 6), put(12, 7));
    const Rows kept = with(family(10), with(puts, {fed(11, 6), fed(12, 7)}));
    const Rows shown = with(family(10), with(puts, {fed(12, 7), fed(11, 6)}));
    const std::size_t first = family(10).size() + puts.size();
    QVERIFY(compared(kept, shown).first() == (Difference{Kind::Order, first, first}));
    QVERIFY(!compared(kept, kept).first());
}

void Compare::saysWhatDiffersInBothLanguages()
{
    const model::History kept = historyOf(with(family(10), with(holds(11), holds(12))));
    const model::History shown = historyOf(with(family(500), with(holds(502), holds(501))));
    const auto said = [](const model::History& one, const model::History& other) {
        return model::compare::differenceInWords(model::compare::compared(one, other), one, other);
    };
    const model::Words words = said(kept, shown);
    QCOMPARE(words.en,
             "The same happened, in another order: here “Process-2 holds lock lock” comes "
             "first, in the kept run “Process-1 holds lock lock”");
    QCOMPARE(words.zhCN, "发生的事相同，顺序不同：这里先是“Process-2 持有锁 "
                         "lock”，保留的运行中先是“Process-1 持有锁 lock”");
    QVERIFY(said(kept, kept).en.starts_with("No difference: "));
    QVERIFY(said(kept, kept).zhCN.starts_with("没有差异"));
}

LAB_TEST_MAIN(Compare)
#include "tst_compare.moc"
