// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"
#include "tests/trace/samples.h"

#include "model/narration/narration.h"

#include <set>

using namespace tests;
using model::Words;

namespace {

using Kinds = std::set<std::string>;

bool isSentence(const std::string& text)
{
    return text.size() > 8 && text.find('\n') == std::string::npos;
}

/// The kinds of which nothing is said, and the sentences that are none.
Kinds silentAmong(const std::vector<trace::AnyEvent>& events)
{
    Kinds silent;
    for (const trace::AnyEvent& event : events) {
        model::World world = fold({mainBegins()});
        const trace::Record record{{milliseconds(5), 10, 1}, event};
        world.apply(record);
        const std::optional<Words> words = model::narration::sentenceOf(record, world);
        if (!words)
            silent.insert(std::string(trace::kindOf(event)));
        else if (!isSentence(words->en) || !isSentence(words->zhCN) || words->en == words->zhCN)
            silent.insert(words->en + " / " + words->zhCN);
    }
    return silent;
}

std::vector<trace::AnyEvent> everyKindByDefault()
{
    std::vector<trace::AnyEvent> events;
    trace::forEachKind([&]<class E>(std::type_identity<E>) { events.emplace_back(E{}); });
    return events;
}

/// How the last of the rows is told.
std::string told(const Rows& rows)
{
    const auto words = model::narration::sentenceOf(rows.back(), fold(rows));
    return words ? words->en : std::string();
}

constexpr trace::QueueId queue{3};
constexpr trace::LockId lock{4};

Rows withQueue(std::uint64_t maxsize)
{
    return {mainBegins(), childBegins(1, 11),
            row(2, 10, trace::QueueCreated{queue, "queue", maxsize, "orders"})};
}

} // namespace

class NarrationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWordsInBothLanguagesOrIsMeantToBeSilent();
    void aStartNamesWhoAndThePid();
    void aGetWaitsOnlyAtAnEmptyQueue();
    void aPutWaitsOnlyAtAFullQueue();
    void whoWaitsForALockHearsWhoHoldsIt();
    void aTaskHasItsNumber();
    void aSignalFromOutsideHasNoSender();
    void aStopIsToldAndOtherSamplesAreNot();
    void aLineBeginsWithItsTime();
    void aLongTextIsCutBetweenLetters();
    void aTerminalFindsNothingToObey();
    void aReceiveThatFailedIsNotToldAsAMessage();
};

void NarrationTest::everyKindHasWordsInBothLanguagesOrIsMeantToBeSilent()
{
    const Kinds always{"line.reached", "process.state"};
    QCOMPARE(silentAmong(everyKindByDefault()), always);
    Kinds whenWell = always;
    whenWell.insert({"queue.put.end", "pipe.send.end"});
    QCOMPARE(silentAmong(samples::everyKind()), whenWell);
}

void NarrationTest::aStartNamesWhoAndThePid()
{
    QCOMPARE(told({mainBegins(), row(1, 10, trace::ProcessStartBegin{"Process-1", true, "fork"})}),
             std::string("MainProcess starts Process-1, a daemon"));
    QCOMPARE(told({mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessStartEnd{11})}),
             std::string("MainProcess started Process-1 (PID 11)"));
    QCOMPARE(
        told({mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessExit{11, -15, 0, 0, 0})}),
        std::string("MainProcess reaps Process-1, which ended by SIGTERM (exit code -15)"));
}

void NarrationTest::aGetWaitsOnlyAtAnEmptyQueue()
{
    Rows rows = withQueue(0);
    rows.push_back(row(3, 11, trace::QueueGetBegin{queue}));
    QCOMPARE(told(rows), std::string("Process-1 waits in get() on queue orders, which is empty"));
    const trace::ItemId item{7};
    rows.back() = row(3, 10, trace::QueuePutBegin{queue, item, "'A'"});
    QCOMPARE(told(rows), std::string("MainProcess puts 'A' into queue orders"));
    rows.push_back(row(4, 10, trace::QueuePutEnd{queue, item, true}));
    rows.push_back(row(5, 11, trace::QueueGetBegin{queue}));
    QCOMPARE(told(rows), std::string("Process-1 calls get() on queue orders"));
    rows.push_back(row(6, 11, trace::QueueGetEnd{queue, item, "'A'"}));
    QCOMPARE(told(rows), std::string("Process-1 gets 'A' out of queue orders"));
}

void NarrationTest::aPutWaitsOnlyAtAFullQueue()
{
    Rows rows = withQueue(1);
    rows.push_back(row(3, 10, trace::QueuePutBegin{queue, {7}, "'A'"}));
    QCOMPARE(told(rows), std::string("MainProcess puts 'A' into queue orders"));
    rows.push_back(row(4, 10, trace::QueuePutEnd{queue, {7}, true}));
    rows.push_back(row(5, 10, trace::QueuePutBegin{queue, {8}, "'B'"}));
    QCOMPARE(told(rows), std::string("MainProcess waits in put() with 'B': queue orders is full"));
}

void NarrationTest::whoWaitsForALockHearsWhoHoldsIt()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 10, trace::LockCreated{lock, "lock", 1, ""}),
              row(3, 11, trace::LockAcquireBegin{lock})};
    QCOMPARE(told(rows), std::string("Process-1 calls acquire() on the lock"));
    rows.push_back(row(4, 11, trace::LockAcquireEnd{lock, true}));
    QCOMPARE(told(rows), std::string("Process-1 holds the lock"));
    rows.push_back(row(5, 10, trace::LockAcquireBegin{lock}));
    QCOMPARE(told(rows),
             std::string("MainProcess waits in acquire() for the lock, which Process-1 holds"));
}

void NarrationTest::aTaskHasItsNumber()
{
    const trace::PoolId pool{1};
    QCOMPARE(told({mainBegins(), row(1, 10, trace::PoolCreated{pool, 1}), childBegins(2, 11),
                   row(3, 10, trace::TaskSubmitted{pool, {1}, "apply_async", 1, 1, 1}),
                   row(4, 10, trace::TaskSubmitted{pool, {2}, "apply_async", 1, 1, 1}),
                   row(5, 11, trace::TaskBegin{pool, {2}, 0, 1})}),
             std::string("Process-1 begins task 1"));
}

void NarrationTest::aSignalFromOutsideHasNoSender()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessSignal{11, 15})};
    QCOMPARE(told(rows), std::string("MainProcess sends SIGTERM to Process-1"));
    rows.back() = row(2, 1, trace::ProcessSignal{11, 15});
    QCOMPARE(told(rows), std::string("Process-1 gets SIGTERM from outside the program"));
}

void NarrationTest::aStopIsToldAndOtherSamplesAreNot()
{
    Rows rows{mainBegins(), row(1, 1, trace::ProcessState{10, "T", 0, 0})};
    QCOMPARE(told(rows), std::string("MainProcess stands still, stopped by a signal"));
    rows.back() = row(1, 1, trace::ProcessState{10, "S", 0, 0});
    QCOMPARE(told(rows), std::string());
}

void NarrationTest::aLineBeginsWithItsTime()
{
    const Rows rows{mainBegins(), row(1204, 10, trace::SleepEnd{1})};
    const auto line = model::narration::lineOf(rows.back(), fold(rows));
    QCOMPARE(line->en, std::string("   1.204  MainProcess wakes up\n"));
    QCOMPARE(line->zhCN, std::string("   1.204  MainProcess 醒来\n"));
}

void NarrationTest::aLongTextIsCutBetweenLetters()
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "中";
    const std::string sentence =
        told({mainBegins(), row(1, 10, trace::OutputWritten{"stdout", text + "\n"})});
    QCOMPARE(QString::fromStdString(sentence),
             QStringLiteral("MainProcess prints: ") + QString(80, QChar(0x4e2d)) + u'…');
    QCOMPARE(told({mainBegins(), row(1, 10, trace::OutputWritten{"stdout", "a\x1b[31mb\n"})}),
             std::string("MainProcess prints: a [31mb"));
}

void NarrationTest::aTerminalFindsNothingToObey()
{
    for (const char* const begins : {"\x1b[", "\xc2\x9b", "\x7f"}) {
        const trace::OutputWritten output{"stdout", std::string("a") + begins + "31m\xc2\xa0é"};
        const std::string sentence = told({mainBegins(), row(1, 10, output)});
        QVERIFY(sentence.starts_with("MainProcess prints: a "));
        QVERIFY(sentence.ends_with("31m\xc2\xa0é")); // what is none of them stays
    }
}

void NarrationTest::aReceiveThatFailedIsNotToldAsAMessage()
{
    constexpr trace::PipeId pipe{5};
    Rows rows{mainBegins(), row(1, 10, trace::PipeCreated{pipe, false}),
              row(2, 10, trace::PipeRecvBegin{pipe, 0}),
              row(3, 10, trace::PipeRecvEnd{pipe, 0, {9}, 3, "'A'"})};
    QCOMPARE(told(rows), std::string("MainProcess receives 'A' from the pipe"));
    rows.back() = row(3, 10, trace::PipeRecvEnd{pipe, 0, {}, 0, ""});
    QCOMPARE(told(rows),
             std::string("MainProcess fails in recv() on the pipe: no whole message came"));
}

LAB_TEST_MAIN(NarrationTest)
#include "tst_narration.moc"
