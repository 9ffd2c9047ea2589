// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compare/compared_timelines.h"
#include "gui/language/language.h"
#include "gui/look/elided_label.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/window/opened_window.h"

#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using tests::OpenedWindow;

namespace {

constexpr int runMs = 30'000;

gui::TimelineView* kept(OpenedWindow& it)
{
    return it.find<gui::TimelineView>("keptTimeline");
}

gui::TimelineView* shown(OpenedWindow& it)
{
    return it.find<gui::TimelineView>("timeline");
}

QString text(OpenedWindow& it, const char* label)
{
    return it.find<QLabel>(label)->text();
}

void setSeed(OpenedWindow& it, int seed)
{
    it.find<QSpinBox>("seed")->setValue(seed);
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

#define RUN(it)                                                                                    \
    (it).click("run");                                                                             \
    TRY((it).hasEnded())

/// A pool of one worker with one task of up to two seconds, whose length is the seed's. Main waits
/// for it, so that only one order is possible.
#define CHOOSE_ONE_TASK(it)                                                                        \
    (it).window().choose("pool-apply");                                                            \
    (it).find<QSpinBox>("knob-workers")->setValue(1);                                              \
    (it).find<QSpinBox>("knob-numbers")->setValue(1);                                              \
    setSeed(it, 6)

/// Two runs on one axis, by keys and clicks.
class WindowCompare : public QObject
{
    Q_OBJECT

private slots:
    void theNextRunIsDrawnBelowTheKeptOne();
    void theFirstDifferenceIsMarkedInBothAndOneKeyGoesThere();
    void aLiveRunIsComparedAsItGoes();
    void aRecordingIsComparedAndAnotherLessonToo();
    void whatIsNoRecordingIsSaidAndNothingChanges();
    void oneKeyEndsTheComparison();
    void saysWhenThereIsNothingToKeep();
    void theMenuOffersAllOfIt();
    void saysItInTheOtherLanguageAndTheme();
    void nothingIsLostInASmallWindow();
};

void WindowCompare::theNextRunIsDrawnBelowTheKeptOne()
{
    OpenedWindow it;
    it.window().choose("process-join");
    RUN(it);
    QVERIFY(!it.find<QLabel>("difference")->isVisible());
    it.press(Qt::Key_C);
    QVERIFY(it.find<QLabel>("difference")->isVisible());
    QVERIFY(text(it, "difference").startsWith("This run is kept."));
    QVERIFY(!kept(it)->isVisible()); // it is the one that is on show
    RUN(it);
    QVERIFY(kept(it)->isVisible());
    TRY(text(it, "difference").startsWith("No difference: "));
    QVERIFY(text(it, "keptHeading").startsWith("Kept: Start and join · "));
    QVERIFY(text(it, "shownHeading").startsWith("This run: Start and join · "));
    // The run below is the one of the other views; the cursor is both pictures'.
    QTest::mouseClick(kept(it), Qt::LeftButton, {},
                      {kept(it)->width() / 2, kept(it)->height() / 2});
    TRY(it.controller().cursor().has_value());
    TRY(shown(it)->cursor() == it.controller().cursor());
    TRY(kept(it)->cursor() == it.controller().cursor());
    QTest::keyClick(kept(it), Qt::Key_End);
    TRY(!it.controller().cursor());
}

void WindowCompare::theFirstDifferenceIsMarkedInBothAndOneKeyGoesThere()
{
    OpenedWindow it;
    CHOOSE_ONE_TASK(it);
    RUN(it);
    it.press(Qt::Key_C);
    setSeed(it, 7);
    RUN(it);
    TRY(it.window().comparison().first().has_value());
    QVERIFY(text(it, "difference").startsWith("First difference: "));
    // What they differ in stands first.
    QVERIFY(text(it, "keptHeading").startsWith("Kept: Squares by apply · seed 6"));
    QVERIFY(text(it, "shownHeading").startsWith("This run: Squares by apply · seed 7"));
    const auto first = *it.window().comparison().first();
    const auto event = it.controller().history()->at(first.shown.value());
    QVERIFY(std::holds_alternative<trace::SleepBegin>(event.event));
    it.press(Qt::Key_D);
    QCOMPARE(it.controller().cursor(), event.at.t);
    TRY(kept(it)->cursor() == event.at.t);
    QVERIFY(text(it, "sentence").contains(" sleeps for "));
    it.press(Qt::Key_End);
    TRY(!it.controller().cursor());
    QTest::mouseClick(it.find<QToolButton>("goToDifference"), Qt::LeftButton);
    QCOMPARE(it.controller().cursor(), event.at.t);
}

void WindowCompare::aLiveRunIsComparedAsItGoes()
{
    OpenedWindow it;
    CHOOSE_ONE_TASK(it);
    RUN(it);
    it.press(Qt::Key_C);
    setSeed(it, 7);
    it.click("run");
    TRY(it.window().comparison().first().has_value());
    QCOMPARE(it.controller().phase(), gui::RunController::Phase::Running);
    QVERIFY(text(it, "difference").startsWith("First difference: "));
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowCompare::aRecordingIsComparedAndAnotherLessonToo()
{
    const QTemporaryDir place;
    const std::string file = place.filePath("run.plab").toStdString();
    OpenedWindow it;
    it.window().choose("process-join");
    RUN(it);
    it.controller().save(file);
    it.window().compareWith(file);
    QVERIFY(kept(it)->isVisible());
    TRY(text(it, "difference").startsWith("No difference: "));
    it.window().choose("daemon");
    QVERIFY(kept(it)->isVisible());
    QVERIFY(text(it, "difference").startsWith("Press Run"));
    RUN(it);
    TRY(text(it, "difference").startsWith("First difference: "));
    QVERIFY(text(it, "shownHeading").startsWith("This run: Daemon · "));
}

void WindowCompare::whatIsNoRecordingIsSaidAndNothingChanges()
{
    OpenedWindow it;
    it.window().compareWith("/nowhere/run.plab");
    QVERIFY2(text(it, "sentence").contains("/nowhere/run.plab"), qPrintable(text(it, "sentence")));
    QVERIFY(!it.window().comparison().isOn());
}

void WindowCompare::oneKeyEndsTheComparison()
{
    OpenedWindow it;
    it.window().choose("process-join");
    RUN(it);
    it.press(Qt::Key_C);
    const std::weak_ptr<const model::History> run = it.controller().history();
    RUN(it);
    QVERIFY(kept(it)->isVisible() && !run.expired());
    it.press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(!kept(it)->isVisible());
    QVERIFY(!it.find<QLabel>("difference")->isVisible());
    QVERIFY(run.expired()); // nothing holds on to it
    it.press(Qt::Key_C);
    QTest::mouseClick(it.find<QToolButton>("endComparison"), Qt::LeftButton);
    QVERIFY(!it.window().comparison().isOn());
}

void WindowCompare::saysWhenThereIsNothingToKeep()
{
    OpenedWindow it;
    it.press(Qt::Key_C);
    QVERIFY(text(it, "sentence").startsWith("There is no run to keep yet"));
    QVERIFY(!it.window().comparison().isOn());
}

void WindowCompare::theMenuOffersAllOfIt()
{
    OpenedWindow it;
    const auto* button = it.find<QToolButton>("compare");
    QCOMPARE(button->accessibleName(), "Compare two runs");
    const auto* menu = it.find<QMenu>("compareMenu");
    QCOMPARE(button->menu(), menu);
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(!menu->actions().at(3)->isEnabled()); // there is no comparison to end
    it.window().choose("process-join");
    RUN(it);
    menu->actions().at(0)->trigger();
    QVERIFY(it.window().comparison().isOn());
    QVERIFY(menu->actions().at(3)->isEnabled());
}

void WindowCompare::saysItInTheOtherLanguageAndTheme()
{
    OpenedWindow it;
    CHOOSE_ONE_TASK(it);
    RUN(it);
    it.press(Qt::Key_C);
    setSeed(it, 7);
    RUN(it);
    TRY(it.window().comparison().first().has_value());
    const QImage light = it.window().grab().toImage();
    it.press(Qt::Key_L, Qt::ControlModifier);
    TRY(text(it, "difference").startsWith(QStringLiteral("首个差异")));
    QVERIFY(text(it, "keptHeading").startsWith(QStringLiteral("保留：")));
    QVERIFY(text(it, "shownHeading").startsWith(QStringLiteral("此次运行：")));
    it.press(Qt::Key_T, Qt::ControlModifier);
    it.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(it.window().grab().toImage() != light);
    it.press(Qt::Key_L, Qt::ControlModifier);
    TRY(text(it, "difference").startsWith("First difference"));
}

void WindowCompare::nothingIsLostInASmallWindow()
{
    OpenedWindow it;
    it.window().resize(1024, 700);
    it.window().choose("pool-five-tasks");
    it.find<QSpinBox>("seed")->setValue(6);
    it.click("run");
    TRY(it.isRunning());
    it.click("stop");
    TRY(it.hasEnded());
    it.press(Qt::Key_C);
    it.click("run");
    TRY(it.controller().history()->timeline().lanes().size() == 5);
    it.click("stop");
    TRY(it.hasEnded());
    TRY(kept(it)->isVisible());
    QCOMPARE(it.window().size(), QSize(1024, 700));
    for (const char* label : {"difference", "keptHeading", "shownHeading"}) {
        const auto* line = it.find<gui::ElidedLabel>(label);
        QVERIFY2(line->height() >= line->fontMetrics().height(), label);
    }
    for (gui::TimelineView* view : {kept(it), shown(it)})
        TRY(!view->findChild<QScrollBar*>()->isVisible()); // every lane is in sight
}

LAB_WINDOW_TEST_MAIN(WindowCompare)
#include "tst_window_compare.moc"
