// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/presenter.h"
#include "model/narration/narration.h"
#include "tests/gui/window/opened_window.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using tests::OpenedWindow;
using Phase = gui::RunController::Phase;

namespace {

constexpr int runMs = 30'000;

QString caption(OpenedWindow& it)
{
    return it.find<gui::Presenter>("presenter")->sentence();
}

/// Whether each of the parts that a class need not see is shown.
QList<bool> shownParts(OpenedWindow& it)
{
    QList<bool> shown;
    for (const char* name : {"transport", "sidebar", "code", "claims", "bottom"})
        shown << it.find<QWidget>(name)->isVisible();
    return shown << it.window().statusBar()->isVisible();
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// The window before a class, by the keys of a presenter's remote.
class WindowPresenter : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhatAClassNeedNotSeeAndBringsItBack();
    void oneKeyRunsPausesAndGoesOn();
    void oneKeyGoesThroughARunThatIsOver();
    void theWayBackInALiveRunLeadsToThePresentAgain();
    void answersAreHiddenUntilAsked();
    void escapeLeavesAndDoesNotStopTheRun();
    void closingItRemembersTheDesktop();
    void typeIsLarge();
    void typeIsLargerForAProjectorOfMorePixels();
    void noKeyHasTwoMeanings();
};

void WindowPresenter::hidesWhatAClassNeedNotSeeAndBringsItBack()
{
    OpenedWindow it;
    const QList<bool> before = shownParts(it);
    const QSize size = it.window().size();
    const QSize code = it.find<QWidget>("code")->size();
    QCOMPARE(before, QList<bool>(6, true));
    it.press(Qt::Key_F5);
    QCOMPARE(shownParts(it), QList<bool>(6, false));
    QVERIFY(it.window().isFullScreen());
    QVERIFY(it.find<QLabel>("caption")->isVisible());
    QVERIFY(it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"))->isVisible());
    it.press(Qt::Key_Escape);
    QCOMPARE(shownParts(it), before);
    QVERIFY(!it.window().isFullScreen());
    QVERIFY(!it.find<QLabel>("caption")->isVisible());
    TRY(it.window().size() == size);
    TRY(it.find<QWidget>("code")->size() == code);
    QTest::mouseClick(it.find<QToolButton>("present"), Qt::LeftButton);
    QVERIFY(it.find<QLabel>("caption")->isVisible());
}

void WindowPresenter::oneKeyRunsPausesAndGoesOn()
{
    OpenedWindow it;
    it.press(Qt::Key_F5);
    QVERIFY(!caption(it).isEmpty()); // the lesson's name
    it.press(Qt::Key_Space);
    TRY(it.controller().phase() == Phase::Running && it.controller().moment().events > 20);
    it.press(Qt::Key_PageDown);
    TRY(it.controller().phase() == Phase::Paused);
    it.press(Qt::Key_Right);
    TRY(it.controller().phase() == Phase::Running);
    TRY(it.hasEnded());
}

void WindowPresenter::oneKeyGoesThroughARunThatIsOver()
{
    OpenedWindow it;
    it.window().choose("process-join");
    it.press(Qt::Key_F5);
    it.press(Qt::Key_Space);
    TRY(it.hasEnded());
    it.press(Qt::Key_Space);
    QCOMPARE(it.controller().cursor(), std::optional(model::Time(0)));
    QStringList told;
    for (auto before = model::Time(-1); it.controller().cursor() != before;) {
        before = *it.controller().cursor();
        QSignalSpy shown(&it.controller(), &gui::RunController::momentChanged);
        it.press(Qt::Key_PageDown);
        if (it.controller().cursor() != before)
            QVERIFY(shown.wait(runMs));
        told << caption(it);
    }
    const QString all = told.join(u'\n');
    for (const char* sentence : {"MainProcess waits in join() for test",
                                 "test is dead, and a zombie until somebody reaps it",
                                 "MainProcess prints: The child has ended."})
        QVERIFY2(all.contains(QLatin1String(sentence)), qPrintable(all));
    QVERIFY2(it.find<QLabel>("presenterKeys")->text().contains(QLatin1String("end of the run")),
             qPrintable(it.find<QLabel>("presenterKeys")->text()));
    const model::Time end = *it.controller().cursor();
    it.press(Qt::Key_PageUp);
    QVERIFY(*it.controller().cursor() < end);
}

void WindowPresenter::theWayBackInALiveRunLeadsToThePresentAgain()
{
    OpenedWindow it;
    it.press(Qt::Key_F5);
    it.press(Qt::Key_Space);
    TRY(it.controller().moment().events > 20);
    it.press(Qt::Key_Space);
    TRY(it.controller().phase() == Phase::Paused);
    it.press(Qt::Key_PageUp);
    QVERIFY(!it.controller().moment().isPresent);
    for (int i = 0; i < 5 && !it.controller().moment().isPresent; ++i)
        it.press(Qt::Key_PageDown);
    QVERIFY(it.controller().moment().isPresent);
    QCOMPARE(it.controller().phase(), Phase::Paused);
    it.press(Qt::Key_Escape);
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowPresenter::answersAreHiddenUntilAsked()
{
    OpenedWindow it;
    it.window().choose("process-join");
    it.click("run");
    TRY(it.hasEnded());
    const auto answers = [&] {
        const auto* model = it.find<QListView>("claims")->model();
        int decided = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString spoken = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            decided += spoken.endsWith(QLatin1String("not decided yet")) ? 0 : 1;
        }
        return decided;
    };
    const int all = answers();
    QVERIFY(all > 0);
    it.press(Qt::Key_F5);
    QVERIFY(!it.find<QListView>("claims")->isVisible());
    it.press(Qt::Key_Q);
    QVERIFY(it.find<QListView>("claims")->isVisible());
    QCOMPARE(answers(), 0);
    it.press(Qt::Key_A);
    QCOMPARE(answers(), all);
    it.press(Qt::Key_A);
    QCOMPARE(answers(), 0);
    it.press(Qt::Key_Escape);
    QCOMPARE(answers(), all);
}

void WindowPresenter::escapeLeavesAndDoesNotStopTheRun()
{
    OpenedWindow it;
    it.press(Qt::Key_F5);
    it.press(Qt::Key_Space);
    TRY(it.isRunning());
    it.press(Qt::Key_Escape);
    QVERIFY(!it.find<QLabel>("caption")->isVisible());
    QCOMPARE(it.controller().phase(), Phase::Running);
    it.press(Qt::Key_Escape, Qt::ShiftModifier);
    TRY(it.hasEnded());
    QCOMPARE(it.controller().moment().world.run.outcome, std::string("stopped"));
}

void WindowPresenter::closingItRemembersTheDesktop()
{
    OpenedWindow it;
    it.press(Qt::Key_F5);
    it.reopen();
    QVERIFY(!it.window().isFullScreen());
    QCOMPARE(shownParts(it), QList<bool>(6, true));
}

void WindowPresenter::typeIsLarge()
{
    OpenedWindow it;
    const int usual = it.find<QLabel>("sentence")->fontInfo().pixelSize();
    it.press(Qt::Key_F5);
    QVERIFY(it.find<QLabel>("caption")->fontInfo().pixelSize() >= 26);
    QVERIFY(it.find<QWidget>("claims")->fontInfo().pixelSize() >= 20);
    it.press(Qt::Key_F5);
    QCOMPARE(it.find<QLabel>("sentence")->fontInfo().pixelSize(), usual);
}

void WindowPresenter::typeIsLargerForAProjectorOfMorePixels()
{
    OpenedWindow it;
    const auto pixels = [&](const char* name) {
        return it.find<QWidget>(name)->fontInfo().pixelSize();
    };
    const int usual = pixels("sentence");
    it.press(Qt::Key_F5);
    it.window().resize(1280, 720);
    TRY(pixels("caption") == 26 && pixels("claims") == 21);
    it.window().resize(1920, 1080);
    TRY(pixels("caption") == 39 && pixels("claims") == 31);
    it.window().resize(1280, 720);
    TRY(pixels("caption") == 26 && pixels("claims") == 21);
    it.press(Qt::Key_Escape);
    TRY(pixels("sentence") == usual);
}

void WindowPresenter::noKeyHasTwoMeanings()
{
    OpenedWindow it;
    for (const bool isPresenting : {false, true}) {
        if (isPresenting)
            it.press(Qt::Key_F5);
        QStringList keys;
        for (const QAction* action : it.window().actions()) {
            for (const QKeySequence& key : action->shortcuts()) {
                if (action->isEnabled())
                    keys << key.toString(QKeySequence::PortableText);
            }
        }
        QVERIFY(keys.size() > 20);
        keys.sort();
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
    }
}

LAB_WINDOW_TEST_MAIN(WindowPresenter)
#include "tst_window_presenter.moc"
