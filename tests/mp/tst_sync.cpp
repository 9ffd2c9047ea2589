// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

namespace {

const QString notMine = "the lock is not this thread's to release";
const QString tooOften = "semaphore or lock released too many times";
const QString broken = "the barrier is broken";

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsLocks_data();
    void behavesAsPythonsLocks() { compare(); }
    void aRobustLockComesFromTheDead_data();
    void aRobustLockComesFromTheDead() { compare(); }
    void processesWaitForEachOtherAsInPython_data();
    void processesWaitForEachOtherAsInPython() { compare(); }
    void everyStartMethodBringsThem_data();
    void everyStartMethodBringsThem() { compare(); }

private:
    static void row(const char* scenario, const QStringList& out)
    {
        QTest::newRow(scenario) << out;
    }
    static void compare();
};

void SyncTest::behavesAsPythonsLocks_data()
{
    QTest::addColumn<QStringList>("out");
    row("lock", {"[False, True, True]", "[False, False, False, False]", "locked=false", tooOften});
    row("lock-has-no-owner", {"child acquire=false", "acquire=true", "acquire=true"});
    row("lock-excludes", {"20000"});
    row("lock-guards", {"both=true true", "tried=true other=false"});
    row("lock-of-the-dead", {"waited=true", "lock=false", "rlock=false"});
    row("rlock", {"[True, True, True, True]", "child acquire=false", "child: " + notMine,
                  "thread acquire=false", "thread: " + notMine, notMine, "child acquire=true"});
    row("semaphore", {"true 1", "true 0", "false 0", "more than at first: 3"});
    row("semaphore-bounded", {"2", tooOften, "2"});
    row("semaphore-timeout", {"at once: false false false false", "waited=true", "ok=false",
                              "waited=true", "ok=false", "released: true"});
    row("semaphore-limits", {"too many=0 left=0 value=2"});
}

void SyncTest::aRobustLockComesFromTheDead_data()
{
    QTest::addColumn<QStringList>("out");
    row("lock-robust", {"[False, True, False, False, True]", "child acquire=false",
                        "child: " + notMine, notMine, "[True, True, True]", "[True, False]"});
    row("rlock-robust", {"[True, True, True]", "child acquire=false", "child acquire=true"});
    row("lock-robust-wakes-a-waiter", {"[True, True]", "code=0"});
}

void SyncTest::processesWaitForEachOtherAsInPython_data()
{
    QTest::addColumn<QStringList>("out");
    const QString notHeld = "the condition's lock is not acquired by this thread";
    row("condition-notify", {"none=true", "one=true", "another=true"});
    row("condition-notify-n", {"two=true", "four=true", "none=true"});
    row("condition-notify-all", {"all=true"});
    row("condition-wait-for", {"state=4", "code=0"});
    row("condition-wait-for-timeout",
        {"waited=true", "ok=false", "waited=true", "ok=false true=true"});
    row("condition-lets-go-of-every-level", {"woken", "free=true"});
    row("condition-mistakes", {notHeld, notHeld, notMine});
    row("event", {"set=false wait(0)=false", "waited=true", "ok=false",
                  "set=true wait(0)=true wait(1)=true", "set=false", "set=true"});
    row("event-wakes-all", {"set=false wait(0)=false"});
    row("barrier-lockstep", {"ahead=0 last=4"});
    row("barrier-indices", {"50 50 50 50", "parties=4 waiting=0 broken=false"});
    row("barrier-action", {"runs=1 seen=4"});
    row("barrier-abort",
        {"broken for 3, aborted by 1", "broken=true", broken, "broken=false", "works again"});
    row("barrier-reset", {broken, "broken=false", "1 1 1"});
    row("barrier-timeout", {broken, "broken=true", broken, "broken=true waiting=0"});
    row("barrier-action-fails", {"its own=1 broken=1 true", "a barrier needs at least one party"});
}

void SyncTest::everyStartMethodBringsThem_data()
{
    QTest::addColumn<QStringList>("out");
    const QString inChild = "held=false";
    const auto all = [](const QString& text) {
        return QStringList{"fork " + text, "spawn " + text, "forkserver " + text};
    };
    QStringList locks;
    for (const QString& line : all("[True, False, True, True, True]")) // the rlock died with it
        locks += {inChild, tooOften, line};
    row("locks-by-every-method", locks);
    row("waits-by-every-method", all("0"));
    row("shared-by-every-method", all("3 [1, 2, 6] z [0, 8, 9]"));
    const QString refusal =
        "%1 objects should only be shared between processes through inheritance";
    row("sync-cannot-be-sent",
        {refusal.arg("Lock"), refusal.arg("Lock"), refusal.arg("EventFlag"), refusal.arg("Barrier"),
         refusal.arg("Shared memory"),
         "a barrier with an action cannot be sent to a process that inherits no memory"});
}

void SyncTest::compare()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

LAB_TEST_MAIN(SyncTest)
#include "tst_sync.moc"
