// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/timeline_view.h"
#include "tests/gui/samples.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using gui::Theme;
using gui::TimelineView;
using model::Time;
using namespace std::chrono_literals;

namespace {

constexpr pid_t mainPid = 17812;
constexpr int firstLane = 28 + 25; ///< middle of the first lane, in pixels from the top
constexpr int pitch = 50;

void turnWheel(TimelineView& view, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

/// What stands on the screen once the plot has done what it put off.
QImage shown(TimelineView& view)
{
    QCoreApplication::processEvents();
    return view.grab().toImage();
}

/// Qt Test's double click leaves the button down.
void doubleClick(TimelineView& view, QPoint at)
{
    QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at);
}

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// The time that a click at x sets: the way in which a person asks the axis.
Time timeAt(TimelineView& view, int x)
{
    QSignalSpy moved(&view, &TimelineView::cursorMoved);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {x, firstLane});
    return moved.isEmpty() ? Time::min() : view.cursor().value();
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

    model::History m_flagship = tests::flagship();
    std::unique_ptr<TimelineView> m_view;

private slots:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(900, 340);
        m_view->setHistory(&m_flagship);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        shown(*m_view);
    }

    void everyProcessHasItsHue()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            m_view->setTheme(*theme);
            const QImage image = shown(*m_view);
            QCOMPARE(image.pixelColor(2, 2), theme->panel);
            for (std::uint32_t birth = 0; birth <= 4; ++birth)
                QVERIFY2(shows(image, theme->process(birth)), qPrintable(QString::number(birth)));
        }
    }

    void withoutAHistoryASentenceStands()
    {
        m_view->setHistory(nullptr);
        const QImage image = shown(*m_view);
        QVERIFY(shows(image, Theme::light().dimText));
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 100});
        QVERIFY(!m_view->cursor());
    }

    void aClickSetsTheCursorThere()
    {
        const Time middle = timeAt(*m_view, 500);
        const Time right = timeAt(*m_view, 600);
        QVERIFY(middle > 0s && middle < right && right < 3s);
        QVERIFY(shows(shown(*m_view), Theme::light().accent));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->cursor());
    }

    void theCursorsLineCanBeDragged()
    {
        const Time before = timeAt(*m_view, 500);
        QSignalSpy moved(m_view.get(), &TimelineView::cursorMoved);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {501, 150});
        QTest::mouseMove(m_view.get(), {560, 150});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {560, 150});
        QVERIFY(m_view->cursor().value() > before + 100ms);
        QVERIFY(moved.count() >= 2);
        QVERIFY(m_view->isFollowing()); // it was no pan
    }

    void aMarkAtTheEdgeLeadsBackToACursorOutOfSight()
    {
        const Time cursor = timeAt(*m_view, 800);
        turnWheel(*m_view, {300, 100}, 6);
        const int marked = 14; // the strip above the lanes
        QTest::mouseMove(m_view.get(), {865, marked});
        QVERIFY(QTest::qWaitFor(
            [&] { return QToolTip::text().contains("bring the time cursor back"); }));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {865, marked});
        QCOMPARE(m_view->cursor().value(), cursor); // the view has moved, not the cursor
        QVERIFY(!m_view->isFollowing());
        QTest::mouseMove(m_view.get(), {865, marked});
        QVERIFY(QTest::qWaitFor(
            [&] { return !QToolTip::text().contains("bring the time cursor back"); }));
        const Time middle = timeAt(*m_view, 565);
        QVERIFY(std::chrono::abs(middle - cursor) < 50ms);
    }

    void aMarkAtTheEdgeLeadsBackToThePresent()
    {
        const model::History live = tests::flagship(2.31);
        m_view->setHistory(&live);
        m_view->refresh(2320ms);
        turnWheel(*m_view, {300, 100}, 6);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(!m_view->isFollowing());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {865, 14});
        QVERIFY(m_view->isFollowing());
        QVERIFY(!m_view->cursor());
        m_view->setHistory(&m_flagship);
    }

    void theWheelZoomsAroundTheMouse()
    {
        const Time here = timeAt(*m_view, 500);
        const Time there = timeAt(*m_view, 700);
        turnWheel(*m_view, {500, 100}, 3);
        shown(*m_view);
        const Time pixel = (there - here) / 200;
        QVERIFY(std::chrono::abs(timeAt(*m_view, 500) - here) <= pixel);
        QVERIFY(timeAt(*m_view, 700) < there - 200ms);
    }

    void draggingPansAndEndsFollowing()
    {
        QSignalSpy following(m_view.get(), &TimelineView::followingChanged);
        turnWheel(*m_view, {500, 100}, 4);
        shown(*m_view);
        const Time before = timeAt(*m_view, 450);
        m_view->setCursor({});
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {650, 150});
        QTest::mouseMove(m_view.get(), {600, 150});
        QTest::mouseMove(m_view.get(), {550, 150});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {550, 150});
        QVERIFY(!m_view->isFollowing());
        QCOMPARE(following.count(), 1);
        QVERIFY(!m_view->cursor());
        shown(*m_view);
        QVERIFY(timeAt(*m_view, 450) > before);
    }

    void keysZoomFitFollowAndMoveTheCursor()
    {
        const Time left = timeAt(*m_view, 450);
        const Time whole = timeAt(*m_view, 700);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        shown(*m_view);
        QVERIFY(timeAt(*m_view, 450) > left); // nearer to the cursor, which stays
        QTest::keyClick(m_view.get(), Qt::Key_0);
        shown(*m_view);
        QCOMPARE(timeAt(*m_view, 700), whole);

        const Time before = m_view->cursor().value();
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_view->cursor().value() < before);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(!m_view->isFollowing());
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QVERIFY(m_view->isFollowing());
        QSignalSpy present(m_view.get(), &TimelineView::presentWanted);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(present.count(), 1);
    }

    void aDoubleClickPicksTheProcess()
    {
        QSignalSpy picked(m_view.get(), &TimelineView::processPicked);
        doubleClick(*m_view, {500, firstLane + 2 * pitch});
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<pid_t>(), mainPid + 2);
    }

    void lanesAreChosenByKeyToo()
    {
        QSignalSpy picked(m_view.get(), &TimelineView::processPicked);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(shows(shown(*m_view), Theme::light().selection));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<pid_t>(), mainPid + 1);
    }

    void hoveringTellsWhoAndWhatAndHowLong()
    {
        QTest::mouseMove(m_view.get(), {600, firstLane + pitch});
        QVERIFY(QTest::qWaitFor([&] { return QToolTip::text().contains("runs task 4"); }));
        QVERIFY(QToolTip::text().contains("ForkPoolWorker-1 (17813)"));
        QVERIFY(QToolTip::text().contains(QString("2.10%1s long").arg(QChar(0xa0))));
        QTest::mouseMove(m_view.get(), {600, firstLane});
        QVERIFY(QTest::qWaitFor([&] { return QToolTip::text().contains("waits in pool.join()"); }));
        QTest::mouseMove(m_view.get(), {60, firstLane + pitch});
        QVERIFY(
            QTest::qWaitFor([&] { return QToolTip::text().contains("ended well (exit code 0)"); }));
    }

    void whatIsPointedAtStaysStrongWhileTheRunGoesOn()
    {
        const model::History live = tests::flagship(2.31);
        m_view->setHistory(&live);
        m_view->refresh(2320ms);
        const QImage calm = shown(*m_view);
        QTest::mouseMove(m_view.get(), {450, firstLane + 2 * pitch});
        QVERIFY(QTest::qWaitFor([&] { return shown(*m_view) != calm; }));
        const QImage strong = shown(*m_view);
        m_view->refresh(2320ms);
        QCOMPARE(shown(*m_view), strong);
    }

    void fortyLanesScroll()
    {
        const model::History history = tests::wide(40);
        m_view->setHistory(&history);
        shown(*m_view);
        auto* bar = m_view->findChild<QScrollBar*>();
        QVERIFY(bar->isVisible());
        turnWheel(*m_view, {60, 100}, -3);
        QVERIFY(bar->value() > 0);
        QSignalSpy picked(m_view.get(), &TimelineView::processPicked);
        doubleClick(*m_view, {500, 60});
        QVERIFY(picked[0][0].value<pid_t>() > mainPid + 1);
        m_view->setHistory(&m_flagship);
        QVERIFY(!bar->isVisible());
    }

    void aLiveRunShowsThePresent()
    {
        const model::History live = tests::flagship(2.31);
        m_view->setHistory(&live);
        m_view->refresh(2400ms);
        QVERIFY(shows(shown(*m_view), Theme::light().accent));
        m_view->setHistory(&m_flagship);
        m_view->refresh(2900ms);
        QVERIFY(!shows(shown(*m_view), Theme::light().accent)); // it has ended
    }

    void aHundredThousandSlicesShowAtEveryZoom()
    {
        const model::History history = tests::dense(100'000);
        m_view->setHistory(&history);
        for (int i = 0; i < 10; ++i) {
            turnWheel(*m_view, {500, 100}, i < 5 ? 1 : -1);
            QVERIFY(shows(shown(*m_view), Theme::light().process(1)));
        }
        m_view->setHistory(nullptr);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timeline_view.moc"
