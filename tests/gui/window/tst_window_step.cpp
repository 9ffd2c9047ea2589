// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/turns.h"
#include "gui/stage/piece_item.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "model/words/turn.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using gui::PieceKey;
using tests::nothingIsLeft;
using tests::OpenedWindow;

namespace {

constexpr int stateColumn = 4;
constexpr int outputPage = 0;
constexpr int processesPage = 1;
constexpr int runMs = 30'000;

/// Two processes that add 1 to a shared counter once each, in step mode.
class Stepping : public OpenedWindow
{
public:
    Stepping()
    {
        window().choose("shared-counter");
        find<QSpinBox>("knob-processes")->setValue(2);
        find<QSpinBox>("knob-times")->setValue(1);
        showPage(processesPage);
        click("step");
        click("run");
    }

    const model::World& world() { return controller().moment().history.now(); }
    /// What the process with that key waits to do; "" if it waits for no turn.
    QString next(int key)
    {
        for (const auto& [pid, process] : world().processes) {
            const auto turns = model::turnsOf(process);
            if (!turns.empty() && gui::turnKeyOf(process) == key)
                return QString::fromStdString(model::nextInWords(*turns.front(), world()).en);
        }
        return {};
    }
    pid_t pidOf(int key)
    {
        for (const auto& [pid, process] : world().processes) {
            if (gui::turnKeyOf(process) == key)
                return pid;
        }
        return 0;
    }
    /// On the stage; nullptr if there is none.
    const gui::PieceItem* piece(PieceKey::About about, int key)
    {
        const auto& items = stage()->stage().items();
        const auto found =
            items.find({.about = about, .thing = static_cast<std::uint64_t>(pidOf(key))});
        return found == items.end() ? nullptr : found->second;
    }
    const gui::PieceItem* button(int key) { return piece(PieceKey::About::Turn, key); }
    gui::StageView* stage() { return window().findChild<gui::StageView*>(); }
    void clickButton(int key)
    {
        stage()->stage().arrive();
        const QPointF middle = button(key)->sceneBoundingRect().center();
        QTest::mouseClick(stage()->viewport(), Qt::LeftButton, {}, stage()->mapFromScene(middle));
    }
    void pressNumber(int key) { press(static_cast<Qt::Key>(Qt::Key_0 + key)); }
    QString sentence() { return find<QLabel>("sentence")->text(); }
};

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// Waits until the process with that key has come to this, and gives it the turn by its key.
#define STEP(it, key, words)                                                                       \
    TRY((it).next(key) == QLatin1String(words));                                                   \
    (it).pressNumber(key)

/// The user is the scheduler of real processes.
class WindowStep : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([&] { return nothingIsLeft(); }));
    }
    void whoWaitsSaysSoEverywhere();
    void goIsAButtonOnTheStage();
    void ofTwoQuickPressesOneCounts();
    void anUpdateIsLostByHand();
    void oneKeyLetsTheLongestWaitingGo();
    void theChosenProcessGoesFirst();
    void theMenuOfAProcessGivesItTheTurn();
    void nobodyCanGoInAPauseOrInThePast();
    void leavingStepModeLetsTheRunEnd();
    void aLiveRunCanBeStepped();
    void theWordsAreChineseInChinese();
};

void WindowStep::whoWaitsSaysSoEverywhere()
{
    Stepping it;
    QVERIFY(it.sentence().startsWith(QLatin1String("Step mode:")));
    TRY(it.next(1) == QLatin1String("start Process-1") && it.button(1));
    QVERIFY(it.find<QPushButton>("step")->isChecked());
    QCOMPARE(it.piece(PieceKey::About::Process, 1)->piece().notes.first(),
             QStringLiteral("next: start Process-1"));
    TRY(it.cell("processes", 0, stateColumn) ==
        QLatin1String("waits for its turn: start Process-1"));
    TRY(it.status().startsWith(QLatin1String("step mode")));
    const model::Lane& lane = it.controller().moment().history.timeline().lanes().front();
    QCOMPARE(lane.slices.back().texture, model::Texture::Turn);
    it.click("stop");
    TRY(it.hasEnded());
    QVERIFY(!it.button(1));
}

void WindowStep::goIsAButtonOnTheStage()
{
    Stepping it;
    TRY(it.button(1) && it.next(1) == QLatin1String("start Process-1"));
    it.clickButton(1);
    QCOMPARE(it.sentence(), QStringLiteral("MainProcess goes on: start Process-1"));
    TRY(it.button(1) && it.next(1) == QLatin1String("start Process-2"));
    TRY(it.button(2) && it.next(2) == QLatin1String("read counter"));
    it.clickButton(2);
    TRY(it.next(2) == QLatin1String("write counter = 1"));
    QCOMPARE(it.next(1), QStringLiteral("start Process-2"));
    it.click("stop");
    TRY(it.hasEnded());
}

/// Nothing is read from the run between the presses, so that both see the same picture.
void WindowStep::ofTwoQuickPressesOneCounts()
{
    Stepping it;
    const auto already = QStringLiteral("MainProcess is already going on with that: wait for what "
                                        "it does next");
    TRY(it.next(1) == QLatin1String("start Process-1"));
    it.press(Qt::Key_G);
    it.press(Qt::Key_G);
    QCOMPARE(it.sentence(), already);
    TRY(it.next(1) == QLatin1String("start Process-2"));
    it.pressNumber(1);
    it.pressNumber(1);
    QCOMPARE(it.sentence(), already);
    TRY(it.next(1) == QLatin1String("join() on Process-1"));
    TRY(it.next(2) == QLatin1String("read counter"));
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowStep::anUpdateIsLostByHand()
{
    Stepping it;
    STEP(it, 1, "start Process-1");
    STEP(it, 1, "start Process-2");
    STEP(it, 2, "read counter");
    STEP(it, 3, "read counter");
    TRY(it.next(3) == QLatin1String("write counter = 1")); // it has read
    STEP(it, 2, "write counter = 1");
    STEP(it, 3, "write counter = 1");
    STEP(it, 1, "join() on Process-1");
    STEP(it, 1, "join() on Process-2");
    STEP(it, 1, "read counter");
    TRY(it.hasEnded());
    const auto lost = std::ranges::count(it.controller().moment().history.timeline().arrows(),
                                         model::Arrow::Kind::Lost, &model::Arrow::kind);
    QCOMPARE(lost, 1);
    it.showPage(outputPage);
    TRY(it.printed().join(u' ').contains(QLatin1String("the counter says 1.")));
}

void WindowStep::oneKeyLetsTheLongestWaitingGo()
{
    Stepping it;
    STEP(it, 1, "start Process-1");
    TRY(it.next(1) == QLatin1String("start Process-2") && !it.next(2).isEmpty());
    const bool isMain = gui::waitingForTurn(it.world()).front().process->isMain;
    it.press(Qt::Key_G);
    TRY(isMain ? it.next(1) != QLatin1String("start Process-2")
               : it.next(2) != QLatin1String("read counter"));
    QCOMPARE(isMain ? it.next(2) : it.next(1),
             isMain ? QStringLiteral("read counter") : QStringLiteral("start Process-2"));
    it.press(Qt::Key_T);
    TRY(it.hasEnded());
    it.press(Qt::Key_G);
    QCOMPARE(it.sentence(), QStringLiteral("Nobody waits for a turn now"));
}

void WindowStep::theChosenProcessGoesFirst()
{
    Stepping it;
    STEP(it, 1, "start Process-1");
    STEP(it, 1, "start Process-2");
    TRY(!it.next(1).isEmpty() && !it.next(2).isEmpty() && !it.next(3).isEmpty());
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    timeline->highlight(it.pidOf(3));
    it.press(Qt::Key_G);
    TRY(it.next(3) == QLatin1String("write counter = 1"));
    QCOMPARE(it.next(2), QStringLiteral("read counter"));
    it.press(Qt::Key_G);
    TRY(it.next(3).isEmpty());
    it.press(Qt::Key_G);
    QCOMPARE(it.sentence(), QStringLiteral("Process-2 waits for no turn now"));
    it.press(Qt::Key_T);
    TRY(it.hasEnded());
}

void WindowStep::theMenuOfAProcessGivesItTheTurn()
{
    Stepping it;
    TRY(it.next(1) == QLatin1String("start Process-1"));
    it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"))->highlight(it.pidOf(1));
    it.press(Qt::Key_M);
    QTest::keyClick(it.find<QMenu>("processMenu"), Qt::Key_G);
    TRY(it.next(1) == QLatin1String("start Process-2"));
    it.click("step");
    TRY(it.hasEnded());
}

void WindowStep::nobodyCanGoInAPauseOrInThePast()
{
    Stepping it;
    TRY(it.button(1));
    it.press(Qt::Key_P);
    TRY(it.controller().phase() == gui::RunController::Phase::Paused && !it.button(1));
    it.press(Qt::Key_P);
    TRY(it.button(1));
    it.press(Qt::Key_Left, Qt::AltModifier);
    TRY(!it.button(1));
    it.press(Qt::Key_End);
    TRY(it.button(1));
    it.press(Qt::Key_Escape, Qt::ShiftModifier);
    TRY(it.hasEnded());
}

void WindowStep::leavingStepModeLetsTheRunEnd()
{
    Stepping it;
    STEP(it, 1, "start Process-1");
    TRY(!it.next(2).isEmpty());
    it.press(Qt::Key_T);
    QVERIFY(!it.find<QPushButton>("step")->isChecked());
    TRY(it.hasEnded());
    QCOMPARE(it.world().run.outcome, std::string("completed"));
}

void WindowStep::aLiveRunCanBeStepped()
{
    OpenedWindow it;
    it.window().choose("shared-counter");
    it.find<QSpinBox>("knob-processes")->setValue(8);
    it.find<QSpinBox>("knob-times")->setValue(50'000);
    it.click("run");
    TRY(it.isRunning());
    it.press(Qt::Key_T);
    QVERIFY(it.find<QPushButton>("step")->isChecked());
    const auto& history = it.controller().moment().history;
    TRY(it.hasEnded() || !gui::waitingForTurn(history.now()).empty());
    QVERIFY(!it.hasEnded());
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowStep::theWordsAreChineseInChinese()
{
    Stepping it;
    it.press(Qt::Key_L, Qt::ControlModifier);
    TRY(it.button(1));
    QCOMPARE(it.button(1)->piece().text, QStringLiteral("放行"));
    QCOMPARE(it.piece(PieceKey::About::Process, 1)->piece().notes.first(),
             QStringLiteral("下一步：启动 Process-1"));
    QCOMPARE(it.find<QPushButton>("step")->text(), QStringLiteral("单步模式"));
    it.click("stop");
    TRY(it.hasEnded());
}

LAB_WINDOW_TEST_MAIN(WindowStep)
#include "tst_window_step.moc"
