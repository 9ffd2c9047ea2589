// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/piece_item.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <csignal>

using tests::nothingIsLeft;
using tests::OpenedWindow;

namespace {

enum ProcessColumn { Name, Pid, Ppid, Daemon, State, Exit };
constexpr int processesPage = 1;
constexpr int runMs = 30'000;
constexpr int firstChild = 1; // row and lane; 0 is the main process

void rightClick(QWidget* on, const QPoint& place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, on->mapToGlobal(place));
    QCoreApplication::sendEvent(on, &event);
}

QMenu* menuOf(OpenedWindow& it)
{
    return it.find<QMenu>("processMenu");
}

/// Asks in the table for the menu of that process, as a person does.
QMenu* menuOfRow(OpenedWindow& it, int row)
{
    auto* table = it.find<QAbstractItemView>("processes");
    rightClick(table->viewport(), table->visualRect(table->model()->index(row, Name)).center());
    return menuOf(it);
}

pid_t pidOfRow(OpenedWindow& it, int row)
{
    return it.cell("processes", row, Pid).toInt();
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// The page with the processes, and a run in which the first child has something to do for long.
#define RUN_SLOWLY(it)                                                                             \
    (it).showPage(processesPage);                                                                  \
    (it).click("run");                                                                             \
    (it).controller().setSpeed(0.05);                                                              \
    TRY((it).table("processes")->rowCount() == 5 &&                                                \
        (it).cell("processes", firstChild, State).contains(QLatin1String("runs task")))

/// The living are stopped, continued and ended from the window: real processes, real signals.
class WindowProcesses : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([&] { return nothingIsLeft(); }));
    }
    void aProcessIsStoppedAndContinues();
    void aKilledWorkerIsReplaced();
    void terminatingTheMainProcessEndsTheRun();
    void theStageAndTheTimelineHaveTheSameMenu();
    void theKeyAsksForAProcessFirst();
    void nothingCanBeDoneToWhatHasEnded();
};

void WindowProcesses::aProcessIsStoppedAndContinues()
{
    OpenedWindow it;
    RUN_SLOWLY(it);
    QTest::keyClick(menuOfRow(it, firstChild), Qt::Key_S);
    TRY(it.cell("processes", firstChild, State).contains(QLatin1String("stopped")));
    QCOMPARE(it.find<QLabel>("sentence")->text(),
             QStringLiteral("Sent SIGSTOP to ForkPoolWorker-1"));
    QTest::keyClick(menuOfRow(it, firstChild), Qt::Key_C);
    TRY(!it.cell("processes", firstChild, State).contains(QLatin1String("stopped")));
    it.controller().setSpeed(20);
    TRY(it.hasEnded());
    QVERIFY(it.cell("processes", firstChild, Exit).contains(QLatin1String("exit code 0")));
}

void WindowProcesses::aKilledWorkerIsReplaced()
{
    OpenedWindow it;
    RUN_SLOWLY(it);
    QTest::keyClick(menuOfRow(it, firstChild), Qt::Key_K);
    TRY(it.cell("processes", firstChild, Exit).contains(QLatin1String("SIGKILL")));
    TRY(it.table("processes")->rowCount() == 6);
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowProcesses::terminatingTheMainProcessEndsTheRun()
{
    OpenedWindow it;
    RUN_SLOWLY(it);
    QTest::keyClick(menuOfRow(it, 0), Qt::Key_T);
    TRY(it.hasEnded());
    QVERIFY(it.cell("processes", 0, Exit).contains(QLatin1String("SIGTERM")));
}

void WindowProcesses::theStageAndTheTimelineHaveTheSameMenu()
{
    OpenedWindow it;
    RUN_SLOWLY(it);
    const pid_t child = pidOfRow(it, firstChild);
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    rightClick(timeline, timeline->placeOf(child));
    QVERIFY(menuOf(it)->actions().first()->text().contains(QString::number(child)));
    QCOMPARE(timeline->highlighted(), child);
    QTest::keyClick(menuOf(it), Qt::Key_Escape);
    TRY(menuOf(it) == nullptr);

    auto* stage = it.window().findChild<gui::StageView*>();
    stage->stage().arrive();
    const auto& items = stage->stage().items();
    const auto box = items.find(
        {.about = gui::PieceKey::About::Process, .thing = static_cast<std::uint64_t>(child)});
    QVERIFY(box != items.end());
    const QPoint place = stage->mapFromScene(box->second->sceneBoundingRect().center());
    rightClick(stage->viewport(), place);
    QTest::keyClick(menuOf(it), Qt::Key_K);
    TRY(it.cell("processes", firstChild, Exit).contains(QLatin1String("SIGKILL")));
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowProcesses::theKeyAsksForAProcessFirst()
{
    OpenedWindow it;
    RUN_SLOWLY(it);
    it.press(Qt::Key_M);
    QVERIFY(menuOf(it) == nullptr);
    QVERIFY(it.find<QLabel>("sentence")->text().startsWith(QLatin1String("Choose a process")));
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    QTest::keyClick(timeline, Qt::Key_Down);
    it.press(Qt::Key_M);
    QTest::keyClick(menuOf(it), Qt::Key_T);
    TRY(it.hasEnded());
}

void WindowProcesses::nothingCanBeDoneToWhatHasEnded()
{
    OpenedWindow it;
    it.showPage(processesPage);
    it.click("run");
    TRY(it.hasEnded());
    const QMenu* menu = menuOfRow(it, firstChild);
    QVERIFY(menu->actions().first()->text().endsWith(QLatin1String("has ended")));
    for (const QAction* action : menu->actions())
        QVERIFY2(action->isSeparator() || !action->isEnabled(), qPrintable(action->text()));
}

LAB_WINDOW_TEST_MAIN(WindowProcesses)
#include "tst_window_processes.moc"
