// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QSet>

using namespace tests;

/// What anyone can check about the pool from the events that the program prints.
class FlagshipTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto run =
            processlab({"run", "pool-five-tasks", "--speed", "5", "--quiet", "--events", "-"});
        COMPARE_STATUS(run, 0);
        m_events = run.events();
        const auto begins = ofKind(m_events, "process.begin");
        QCOMPARE(begins.size(), 5);
        m_main = begins.first()["pid"].toInt();
        for (const auto& begin : begins.mid(1)) {
            QCOMPARE(begin["ppid"].toInt(), m_main);
            m_workers.insert(begin["pid"].toInt());
        }
        QCOMPARE(m_workers.size(), 4);
    }

    void aWorkerRunsOneTaskAtATimeSoFourAtMostRunAtOnce()
    {
        QSet<int> running;
        qsizetype most = 0;
        for (const auto& event : m_events) {
            const QString kind = event["event"].toString();
            const int worker = event["pid"].toInt();
            if (kind == "task.begin") {
                QVERIFY(m_workers.contains(worker) && !running.contains(worker));
                running.insert(worker);
            } else if (kind == "task.end")
                QVERIFY(running.remove(worker));
            most = std::max(most, running.size());
        }
        QVERIFY(running.isEmpty());
        QVERIFY(most > 1 && most <= 4);
    }

    void theFifthTaskBeginsAfterAnotherHasEnded()
    {
        const qsizetype firstEnd = find("task.end", 1);
        QVERIFY(firstEnd >= 0);
        QVERIFY(firstEnd < find("task.begin", 5));
        QCOMPARE(find("task.begin", 6), -1);
    }

    void everyTaskGivesOneGoodResult()
    {
        QSet<int> submitted;
        for (const auto& task : ofKind(m_events, "task.submitted"))
            submitted.insert(task["job"].toInt());
        QCOMPARE(submitted.size(), 5);
        const auto results = ofKind(m_events, "result.ready");
        QCOMPARE(results.size(), 5);
        for (const auto& result : results) {
            QVERIFY(result["ok"].toBool());
            QVERIFY(submitted.remove(result["job"].toInt()));
        }
    }

    void joinReturnsAfterEveryWorkerIsDeadAndReapedWithZero()
    {
        QSet<int> dead;
        QSet<int> reaped;
        const qsizetype joined = find("pool.join.end", 1);
        QVERIFY(joined >= 0);
        for (const auto& event : m_events.first(joined)) {
            const QString kind = event["event"].toString();
            const int child = event["child"].toInt();
            if (kind == "process.dead")
                dead.insert(child);
            if (kind != "process.exit")
                continue;
            QVERIFY(dead.contains(child));
            QCOMPARE(event["code"].toInt(-1), 0);
            QCOMPARE(event["pid"].toInt(), m_main);
            reaped.insert(child);
        }
        QCOMPARE(reaped, m_workers);
    }

private:
    /// Where the event of this kind stands that is the nth of them; -1 if there are fewer.
    qsizetype find(const QString& kind, int nth) const
    {
        for (qsizetype i = 0; i < m_events.size(); ++i)
            if (m_events[i]["event"].toString() == kind && --nth == 0)
                return i;
        return -1;
    }

    QList<QJsonObject> m_events;
    int m_main = 0;
    QSet<int> m_workers;
};

LAB_TEST_MAIN(FlagshipTest)
#include "test_flagship.moc"
