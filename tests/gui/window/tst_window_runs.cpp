// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using tests::nothingIsLeft;
using tests::OpenedWindow;

namespace {

enum ProcessColumn { Name, Pid, Ppid, Daemon, State, Exit };
constexpr int processesPage = 1;
constexpr int eventsPage = 2;
constexpr int runMs = 30'000;

} // namespace

#define TRY_ENDED(it) QVERIFY(QTest::qWaitFor([&] { return (it).hasEnded(); }, runMs))

/// The window with real runs in it, used as a person uses it.
class WindowRuns : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([&] { return nothingIsLeft(); }));
    }
    void theFlagshipShowsFiveProcessesThatEndedWell();
    void theStageShowsTheRunAndGoesBackWithTheCursor();
    void theOutputIsWhatTheLessonPrints();
    void theNewestOutputStaysInSight();
    void everyClaimHoldsAtTheEnd();
    void aDaemonIsEndedBySigterm();
    void pausingStopsTimeAndResumingGoesOn();
    void stoppingInTheMiddleLeavesNoProcess();
    void choosingAnotherLessonEndsTheRun();
    void closingTheWindowEndsTheRun();
    void clickingAClaimGoesBackToTheEventThatDecidedIt();
    void twentyRunsInARow();
};

void WindowRuns::theFlagshipShowsFiveProcessesThatEndedWell()
{
    OpenedWindow it;
    it.showPage(processesPage);
    it.click("run");
    TRY_ENDED(it);
    QCOMPARE(it.table("processes")->rowCount(), 5);
    QCOMPARE(it.cell("processes", 0, Name), QStringLiteral("MainProcess"));
    for (int row = 0; row < 5; ++row)
        QVERIFY2(it.cell("processes", row, Exit).contains(QLatin1String("exit code 0")),
                 qPrintable(it.cell("processes", row, Exit)));
    for (int row = 1; row < 5; ++row) {
        QCOMPARE(it.cell("processes", row, Name), QStringLiteral("ForkPoolWorker-%1").arg(row));
        QCOMPARE(it.cell("processes", row, Ppid), it.cell("processes", 0, Pid));
        QCOMPARE(it.cell("processes", row, Daemon), QStringLiteral("yes"));
    }
    QVERIFY2(it.status().startsWith(QLatin1String("completed")), qPrintable(it.status()));
    QVERIFY2(it.status().contains(QLatin1String("5 processes")), qPrintable(it.status()));
    QVERIFY2(it.status().endsWith(QLatin1String("0 lost")), qPrintable(it.status()));
}

void WindowRuns::theStageShowsTheRunAndGoesBackWithTheCursor()
{
    OpenedWindow it;
    const auto* stage = it.find<QWidget>("stage");
    const auto shows = [&](const char* words) {
        return QTest::qWaitFor(
            [&] { return stage->accessibleDescription().contains(QString::fromUtf8(words)); });
    };
    QVERIFY(!stage->isVisible()); // a sentence stands there
    it.click("run");
    QVERIFY(shows("runs task 0"));
    QVERIFY(stage->isVisible());
    TRY_ENDED(it);
    QVERIFY(shows("ended well (exit code 0)"));
    QVERIFY(!stage->accessibleDescription().contains(QStringLiteral("runs task")));
    it.controller().setCursor(it.controller().moment().t / 4);
    QVERIFY(shows("waits in pool.join()"));
    it.press(Qt::Key_End);
    QVERIFY(shows("ended well (exit code 0)"));
}

void WindowRuns::theOutputIsWhatTheLessonPrints()
{
    OpenedWindow it;
    it.press(Qt::Key_Space);
    TRY_ENDED(it);
    const QStringList lines = it.printed();
    QVERIFY2(lines.first().startsWith(QLatin1String("Parent process ")), qPrintable(lines.first()));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^Run task \\d"))).size(), 5);
    QCOMPARE(lines.last(), QStringLiteral("All tasks done."));
}

void WindowRuns::theNewestOutputStaysInSight()
{
    OpenedWindow it;
    it.click("run");
    TRY_ENDED(it);
    auto* output = it.find<QAbstractItemView>("output");
    const QModelIndex last = output->model()->index(output->model()->rowCount() - 1, 0);
    QVERIFY(QTest::qWaitFor(
        [&] { return output->viewport()->rect().contains(output->visualRect(last).center()); }));
}

void WindowRuns::everyClaimHoldsAtTheEnd()
{
    OpenedWindow it;
    it.click("run");
    TRY_ENDED(it);
    const QAbstractItemModel* claims = it.table("claims");
    QVERIFY(claims->rowCount() >= 6);
    for (int row = 0; row < claims->rowCount(); ++row) {
        const QString words = claims->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (!words.startsWith(QLatin1String("Every worker gets a task"))) // usually, not always
            QVERIFY2(words.endsWith(QLatin1String(": holds")), qPrintable(words));
    }
}

void WindowRuns::aDaemonIsEndedBySigterm()
{
    OpenedWindow it;
    it.window().choose("daemon");
    it.showPage(processesPage);
    it.click("run");
    TRY_ENDED(it);
    QCOMPARE(it.table("processes")->rowCount(), 2);
    QCOMPARE(it.cell("processes", 1, Daemon), QStringLiteral("yes"));
    QCOMPARE(it.cell("processes", 1, Exit), QStringLiteral("ended by SIGTERM (exit code -15)"));
}

void WindowRuns::pausingStopsTimeAndResumingGoesOn()
{
    OpenedWindow it;
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.printed().size() > 2; }));
    it.click("pause");
    QVERIFY(QTest::qWaitFor([&] { return it.status().startsWith(QLatin1String("paused")); }));
    QCOMPARE(it.find<QPushButton>("pause")->text(), QStringLiteral("Resume"));
    const std::size_t events = it.controller().moment().events;
    // Long enough for the sleeps that were under way to end if they were not frozen.
    QVERIFY(!QTest::qWaitFor([&] { return it.controller().moment().events > events + 2; }, 1500));
    it.press(Qt::Key_P);
    TRY_ENDED(it);
    QVERIFY(it.status().startsWith(QLatin1String("completed")));
}

void WindowRuns::stoppingInTheMiddleLeavesNoProcess()
{
    OpenedWindow it;
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.printed().size() > 2; }));
    it.press(Qt::Key_Escape, Qt::ShiftModifier);
    TRY_ENDED(it);
    QVERIFY2(it.status().startsWith(QLatin1String("stopped")), qPrintable(it.status()));
    QVERIFY(nothingIsLeft());
    QVERIFY(!it.find<QPushButton>("stop")->isEnabled());
}

void WindowRuns::choosingAnotherLessonEndsTheRun()
{
    OpenedWindow it;
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.isRunning(); }));
    it.window().choose("process-join");
    QCOMPARE(it.controller().phase(), gui::RunController::Phase::Ready);
    QCOMPARE(it.table("output")->rowCount(), 0);
    QVERIFY(nothingIsLeft());
    it.click("run");
    TRY_ENDED(it);
    QVERIFY(it.status().startsWith(QLatin1String("completed")));
}

void WindowRuns::closingTheWindowEndsTheRun()
{
    OpenedWindow it;
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.printed().size() > 2; }));
    it.window().close();
    QVERIFY(nothingIsLeft());
}

void WindowRuns::clickingAClaimGoesBackToTheEventThatDecidedIt()
{
    OpenedWindow it;
    it.showPage(eventsPage);
    it.click("run");
    TRY_ENDED(it);
    const int all = it.table("events")->rowCount();
    auto* claims = it.find<QAbstractItemView>("claims");
    constexpr int reused = 3; // "… a worker is used again, not a new one"
    const QRect place = claims->visualRect(claims->model()->index(reused, 0));
    QTest::mouseClick(claims->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    QVERIFY(it.controller().cursor().has_value());
    QVERIFY(QTest::qWaitFor([&] { return it.table("events")->rowCount() < all; }));
    QVERIFY2(it.status().startsWith(QLatin1String("looking back")), qPrintable(it.status()));
    it.press(Qt::Key_End);
    QVERIFY(QTest::qWaitFor([&] { return it.table("events")->rowCount() == all; }));
}

void WindowRuns::twentyRunsInARow()
{
    OpenedWindow it;
    auto* speed = it.find<QSlider>("speed");
    speed->setValue(speed->maximum());
    for (int run = 0; run < 20; ++run) {
        it.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor(
            [&] { return it.controller().phase() != gui::RunController::Phase::Ready; }));
        TRY_ENDED(it);
        QVERIFY2(it.status().startsWith(QLatin1String("completed")), qPrintable(it.status()));
        QVERIFY(nothingIsLeft());
    }
}

LAB_WINDOW_TEST_MAIN(WindowRuns)
#include "tst_window_runs.moc"
