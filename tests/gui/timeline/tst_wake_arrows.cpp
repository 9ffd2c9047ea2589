// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_labels.h"
#include "gui/timeline/arrow_shape.h"
#include "model/history.h"

#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

namespace {

/// Two processes that take turns with a lock, a millisecond each.
model::History takingTurns(int turns)
{
    const trace::LockId lock{1};
    model::History history;
    const auto add = [&history](Time t, pid_t pid, trace::AnyEvent event) {
        history.append({{t, pid, 1}, std::move(event)});
    };
    add(0s, 1, trace::RunBegin{"x", 1, 1, "fork", 1, {}});
    add(0s, 10, trace::ProcessBegin{1, "MainProcess", false});
    add(0s, 11, trace::ProcessBegin{10, "one", false});
    add(0s, 12, trace::ProcessBegin{10, "other", false});
    add(0s, 11, trace::LockAcquireEnd{lock, true});
    for (int turn = 0; turn < turns; ++turn) {
        const pid_t holder = turn % 2 == 0 ? 11 : 12;
        const pid_t next = turn % 2 == 0 ? 12 : 11;
        add(turn * 1ms, next, trace::LockAcquireBegin{lock});
        add((turn + 1) * 1ms, holder, trace::LockReleased{lock});
        add((turn + 1) * 1ms, next, trace::LockAcquireEnd{lock, true});
    }
    return history;
}

/// One process waits for a condition, another one calls it and then lets go of the lock.
model::History calledAndLetIn()
{
    const trace::LockId lock{1};
    const trace::SyncId condition{2};
    const pid_t waiter = 11;
    const pid_t caller = 12;
    model::History history;
    const auto add = [&history](Time t, pid_t pid, trace::AnyEvent event) {
        history.append({{t, pid, 1}, std::move(event)});
    };
    add(0s, 1, trace::RunBegin{"x", 1, 1, "fork", 1, {}});
    add(0s, 10, trace::ProcessBegin{1, "MainProcess", false});
    add(0s, waiter, trace::ProcessBegin{10, "waiter", false});
    add(0s, caller, trace::ProcessBegin{10, "caller", false});
    add(0s, 10, trace::ConditionCreated{condition, lock, ""});
    add(1ms, waiter, trace::ConditionWaitBegin{condition});
    add(1s, caller, trace::LockAcquireEnd{lock, true});
    add(1s, caller, trace::ConditionNotified{condition, 1});
    add(1s + 10us, waiter, trace::LockAcquireBegin{lock});
    add(1s + 20us, caller, trace::LockReleased{lock});
    add(1s + 30us, waiter, trace::LockAcquireEnd{lock, true});
    add(1s + 30us, waiter, trace::ConditionWaitEnd{condition, true});
    return history;
}

} // namespace

/// Arrows from who lets others go on: there may be hundreds, and several at one moment.
class WakeArrowsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoLetsWhomGoOnIsShownWhereItCanBeFollowed()
    {
        const model::History history = takingTurns(200);
        QCOMPARE(history.timeline().arrows().size(), std::size_t(200));
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 200ms, .left = 0, .width = 2000};
        scene.lanes = layOut(3, 0, 250, 1);
        QCOMPARE(visibleArrows(scene).size(), std::size_t(0));
        scene.chain = {7};
        QCOMPARE(visibleArrows(scene).size(), std::size_t(1));
        scene.chain.clear();
        scene.time.to = 50ms;
        QCOMPARE(visibleArrows(scene).size(), std::size_t(50));
    }

    void aLabelThatArrowsShareSaysAWordOnce()
    {
        const model::History history = takingTurns(4);
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = -10ms, .to = 5ms, .left = 0, .width = 225}; // room before them only
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        QCOMPARE(shapes.size(), std::size_t(4));
        const auto labels = labelsOf(scene, shapes, shapes);
        QCOMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels.front().text, QString("release()"));
    }

    void wordsOnEachOtherAreInTheOrderOfTime()
    {
        const model::History history = calledAndLetIn();
        Scene scene;
        scene.timeline = &history.timeline();
        scene.time = {.from = 0s, .to = 3s, .left = 0, .width = 900};
        scene.lanes = layOut(3, 0, 250, 1);
        const auto shapes = visibleArrows(scene);
        QCOMPARE(shapes.size(), std::size_t(1));
        QCOMPARE(labelsOf(scene, shapes, shapes).front().text, QString("notify(), release()"));
    }
};

QTEST_MAIN(WakeArrowsTest)
#include "tst_wake_arrows.moc"
