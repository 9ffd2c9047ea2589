// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "tests/model/rows.h"

#include <limits>

using namespace tests;

/// Arrows from who lets others go on to those who waited.
class WakesTest : public QObject
{
    Q_OBJECT

private slots:
    void whoGetsALockHasItFromWhoReleasedIt();
    void whoTakesAFreeLockHasItFromNobody();
    void anRLockIsFreeAtItsLastReleaseOnly();
    void whoKeepsAPlaceOfASemaphoreMayGiveAnother();
    void whoGivesUpIsNotLetOn();
    void oneSetLetsAllOnWhoWait();
    void whoIsNotifiedGoesOnToItsLock();
    void theLastAtABarrierLetsTheOthersOn();
};

namespace {

constexpr trace::LockId lock{1};
constexpr trace::SyncId thing{2};

using Row = Rows::value_type;

/// "12 → 11 at 4 ms: release()", one for each wake.
QStringList wakes(Rows rows)
{
    rows.insert(rows.begin(), {mainBegins(), childBegins(0, 11), childBegins(0, 12, "Process-2"),
                               childBegins(0, 13, "Process-3")});
    QStringList said;
    const auto timeline = draw(rows);
    for (const model::Arrow& arrow : timeline.arrows()) {
        if (arrow.kind == model::Arrow::Kind::Wake)
            said << QString("%1 at %2 → %3 at %4: %5")
                        .arg(arrow.fromPid)
                        .arg(std::chrono::duration_cast<milliseconds>(arrow.fromTime).count())
                        .arg(arrow.toPid)
                        .arg(std::chrono::duration_cast<milliseconds>(arrow.toTime).count())
                        .arg(QString::fromStdString(arrow.label));
    }
    return said;
}

Row asks(int t, pid_t pid)
{
    return row(t, pid, trace::LockAcquireBegin{lock});
}

Row gets(int t, pid_t pid, bool ok = true)
{
    return row(t, pid, trace::LockAcquireEnd{lock, ok});
}

Row gives(int t, pid_t pid)
{
    return row(t, pid, trace::LockReleased{lock});
}

} // namespace

void WakesTest::whoGetsALockHasItFromWhoReleasedIt()
{
    QCOMPARE(
        wakes({row(1, 10, trace::LockCreated{lock, "lock", 1, ""}), asks(2, 11), gets(2, 11),
               asks(3, 12), asks(3, 13), gives(5, 11), gets(6, 12), gives(8, 12), gets(9, 13)}),
        QStringList({"11 at 5 → 12 at 6: release()", "12 at 8 → 13 at 9: release()"}));
}

void WakesTest::whoTakesAFreeLockHasItFromNobody()
{
    QCOMPARE(wakes({asks(2, 11), gets(2, 11), gives(5, 11), asks(6, 12), gets(6, 12)}),
             QStringList());
}

void WakesTest::anRLockIsFreeAtItsLastReleaseOnly()
{
    QCOMPARE(
        wakes({row(1, 10, trace::LockCreated{lock, "rlock", 1, ""}), asks(2, 11), gets(2, 11),
               asks(3, 11), gets(3, 11), asks(4, 12), gives(5, 11), gives(6, 11), gets(7, 12)}),
        QStringList({"11 at 6 → 12 at 7: release()"}));
}

void WakesTest::whoKeepsAPlaceOfASemaphoreMayGiveAnother()
{
    QCOMPARE(wakes({row(1, 10, trace::LockCreated{lock, "semaphore", 2, ""}), asks(2, 11),
                    gets(2, 11), asks(3, 11), gets(3, 11), asks(4, 12), gives(5, 11), gets(6, 12)}),
             QStringList({"11 at 5 → 12 at 6: release()"}));
}

void WakesTest::whoGivesUpIsNotLetOn()
{
    QCOMPARE(wakes({asks(2, 11), gets(2, 11), asks(3, 12), gives(5, 11), gets(6, 12, false),
                    asks(7, 12), gets(7, 12)}),
             QStringList());
}

void WakesTest::oneSetLetsAllOnWhoWait()
{
    QCOMPARE(
        wakes({row(1, 11, trace::EventWaitBegin{thing}), row(2, 12, trace::EventWaitBegin{thing}),
               row(3, 10, trace::EventSet{thing}), row(4, 12, trace::EventWaitEnd{thing, true}),
               row(5, 11, trace::EventWaitEnd{thing, true}),
               row(6, 13, trace::EventWaitBegin{thing}),
               row(6, 13, trace::EventWaitEnd{thing, true})}),
        QStringList({"10 at 3 → 12 at 4: set()", "10 at 3 → 11 at 5: set()"}));
}

void WakesTest::whoIsNotifiedGoesOnToItsLock()
{
    constexpr auto all = std::numeric_limits<std::uint32_t>::max();
    QCOMPARE(wakes({row(0, 10, trace::ConditionCreated{thing, lock, ""}), asks(1, 11), gets(1, 11),
                    row(2, 11, trace::ConditionWaitBegin{thing}), gives(2, 11), asks(3, 12),
                    gets(3, 12), row(4, 12, trace::ConditionNotified{thing, all}), asks(5, 11),
                    gives(6, 12), gets(7, 11), row(7, 11, trace::ConditionWaitEnd{thing, true})}),
             QStringList({"12 at 6 → 11 at 7: release()", "12 at 4 → 11 at 5: notify_all()"}));
}

void WakesTest::theLastAtABarrierLetsTheOthersOn()
{
    const auto comes = [](int t, pid_t pid) { return row(t, pid, trace::BarrierWaitBegin{thing}); };
    const auto goes = [](int t, pid_t pid, std::uint32_t index) {
        return row(t, pid, trace::BarrierWaitEnd{thing, index, true});
    };
    QCOMPARE(wakes({row(0, 10, trace::BarrierCreated{thing, 2, ""}), comes(1, 11), comes(3, 12),
                    goes(4, 12, 1), comes(5, 12), goes(6, 11, 0), comes(7, 11), goes(8, 11, 1),
                    goes(9, 12, 0)}),
             QStringList({"12 at 3 → 11 at 6: wait()", "11 at 7 → 12 at 9: wait()"}));
    // Both came at once, and 11 was the last.
    QCOMPARE(wakes({row(0, 10, trace::BarrierCreated{thing, 2, ""}), comes(1, 11), comes(1, 12),
                    goes(2, 11, 1), goes(3, 12, 0)}),
             QStringList({"11 at 1 → 12 at 3: wait()"}));
}

LAB_TEST_MAIN(WakesTest)
#include "tst_wakes.moc"
