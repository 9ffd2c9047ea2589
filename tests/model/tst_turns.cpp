// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

#include "model/words/state.h"
#include "model/words/turn.h"
#include "trace/kinds.h"

using namespace tests;
using model::Doing;
using model::Texture;

Q_DECLARE_METATYPE(trace::TurnBegin)

namespace {

constexpr trace::LockId lock{7};

/// Main waits for its turn to do that.
Rows waiting(const trace::TurnBegin& turn)
{
    return {mainBegins(), row(1, 10, trace::LockCreated{lock, "lock", 1, "counter"}),
            row(2, 9, trace::RunStepping{true}), row(3, 10, turn)};
}

Rows waitingToAcquire()
{
    return waiting({"lock.acquire.begin", lock.value, "", ""});
}

} // namespace

class TurnsTest : public QObject
{
    Q_OBJECT

private slots:
    void theRunSaysThatTheUserSteps();
    void whoWaitsForItsTurnWaitsForNobodyElse();
    void theTurnEndsWhenItIsGivenOrTheProcessIsDead();
    void eachThreadHasATurnOfItsOwn();
    void itIsSaidWhatComesNext_data();
    void itIsSaidWhatComesNext();
    void eachOperationThatWaitsForATurnHasWords();
};

void TurnsTest::theRunSaysThatTheUserSteps()
{
    Rows rows = waitingToAcquire();
    QVERIFY(fold(rows).run.isStepping);
    rows.push_back(row(4, 9, trace::RunStepping{false}));
    QVERIFY(!fold(rows).run.isStepping);
}

void TurnsTest::whoWaitsForItsTurnWaitsForNobodyElse()
{
    const model::World world = fold(waitingToAcquire());
    const auto turns = model::turnsOf(*world.process(10));
    QCOMPARE(turns.size(), 1u);
    QCOMPARE(turns.front()->id, lock.value);
    QVERIFY(world.locks.at(lock).waiters.empty());
    QCOMPARE(texturesOf(laneOf(draw(waitingToAcquire()), 10)),
             (std::vector{Texture::Running, Texture::Turn}));
    QCOMPARE(model::processInWords(*world.process(10), world).en,
             std::string("waits for its turn: acquire() on counter"));
}

void TurnsTest::theTurnEndsWhenItIsGivenOrTheProcessIsDead()
{
    Rows given = waitingToAcquire();
    given.push_back(row(4, 10, trace::TurnEnd{"lock.acquire.begin", lock.value}));
    QVERIFY(model::turnsOf(*fold(given).process(10)).empty());
    given.push_back(row(5, 10, trace::LockAcquireBegin{lock}));
    QCOMPARE(fold(given).locks.at(lock).waiters.size(), 1u);
    Rows dead = waitingToAcquire();
    dead.push_back(row(4, 9, trace::ProcessDead{10}));
    QVERIFY(model::turnsOf(*fold(dead).process(10)).empty());
}

/// Both want to do the same with the same thing: the ask tells them apart.
void TurnsTest::eachThreadHasATurnOfItsOwn()
{
    Rows rows = waiting({"lock.acquire.begin", lock.value, "", "", 1});
    rows.push_back(row(4, 10, trace::TurnBegin{"lock.acquire.begin", lock.value, "", "", 2}));
    const auto both = fold(rows);
    const auto turns = model::turnsOf(*both.process(10));
    QCOMPARE(turns.size(), 2u);
    QCOMPARE(turns.front()->ask, 1u);
    rows.push_back(row(5, 10, trace::TurnEnd{"lock.acquire.begin", lock.value, 1}));
    const auto one = fold(rows);
    QCOMPARE(model::turnsOf(*one.process(10)).size(), 1u);
    QCOMPARE(model::turnsOf(*one.process(10)).front()->ask, 2u);
    rows.push_back(row(6, 9, trace::TurnRefused{10, 1}));
    QVERIFY(fold(rows).processes == one.processes);
}

void TurnsTest::itIsSaidWhatComesNext_data()
{
    QTest::addColumn<trace::TurnBegin>("turn");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* words, const trace::TurnBegin& turn) {
        QTest::newRow(words) << turn << QString(words);
    };
    add("acquire() on counter", {"lock.acquire.begin", lock.value, "", ""});
    add("acquire()", {"lock.acquire.begin", 99, "", ""});
    add("read counter", {"shared.read", 5, "counter", ""});
    add("write counter = 6", {"shared.written", 5, "counter", "6"});
    add("write squares.append(4)", {"shared.written", 5, "squares.append()", "4"});
    add("start Process-1", {"process.start.begin", 0, "Process-1", ""});
    add("join() on MainProcess", {"join.begin", 10, "", ""});
    add("apply_async()", {"task.submitted", 8, "apply_async", ""});
    add("take a task", {"task.begin", 8, "", ""});
    add("put(3)", {"queue.put.begin", 6, "", "3"});
    add("an operation", {"of.the.future", 6, "", ""});
}

void TurnsTest::itIsSaidWhatComesNext()
{
    QFETCH(trace::TurnBegin, turn);
    QFETCH(QString, words);
    const model::World world = fold(waiting(turn));
    const auto waits = model::turnsOf(*world.process(10));
    QCOMPARE(waits.size(), 1u);
    QCOMPARE(QString::fromStdString(model::nextInWords(*waits.front(), world).en), words);
}

/// A new event that announces an operation needs words before it can be waited for.
void TurnsTest::eachOperationThatWaitsForATurnHasWords()
{
    const std::set<std::string_view> withoutTurns{"process.begin", "sleep.begin", "run.begin",
                                                  "turn.begin"};
    for (const std::string_view kind : trace::kindNames) {
        if (!kind.ends_with(".begin") || withoutTurns.contains(kind))
            continue;
        const model::World world = fold(waiting({std::string(kind), 10, "name", ""}));
        const model::Words words =
            model::nextInWords(*model::turnsOf(*world.process(10)).front(), world);
        QVERIFY2(words.en != "an operation" && !words.zhCN.empty(), kind.data());
    }
}

LAB_TEST_MAIN(TurnsTest)
#include "tst_turns.moc"
