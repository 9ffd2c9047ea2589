// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/linked_axis.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using gui::TimelineView;
using model::Time;
using namespace std::chrono_literals;

namespace {

constexpr int firstLane = 28 + 13;
constexpr int pillStrip = 14;

void turnWheel(TimelineView& view, QPoint at, int notches)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
    QCoreApplication::processEvents();
}

/// The time that a click at x sets.
Time timeAt(TimelineView& view, int x)
{
    QSignalSpy moved(&view, &TimelineView::cursorMoved);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {x, firstLane});
    return moved.isEmpty() ? Time::min() : view.cursor().value();
}

} // namespace

/// Two views on one axis, and the mark where their runs differ.
class LinkedAxisTest : public QObject
{
    Q_OBJECT

    model::History m_long = tests::flagship();
    model::History m_short = tests::daemonRun();
    model::History m_live = tests::flagship(1.0);
    std::unique_ptr<TimelineView> m_shown;
    std::unique_ptr<TimelineView> m_kept;
    std::unique_ptr<gui::LinkedAxis> m_link;

    void verifyOneAxis()
    {
        for (const int x : {300, 500, 700})
            QCOMPARE(timeAt(*m_kept, x), timeAt(*m_shown, x));
    }

private slots:
    void init()
    {
        m_link.reset();
        m_shown = std::make_unique<TimelineView>();
        m_kept = std::make_unique<TimelineView>();
        for (TimelineView* view : {m_shown.get(), m_kept.get()}) {
            view->resize(900, 220);
            view->show();
            QVERIFY(QTest::qWaitForWindowExposed(view));
        }
        m_shown->setHistory(&m_short);
        m_kept->setHistory(&m_long);
        m_link = std::make_unique<gui::LinkedAxis>(*m_shown, *m_kept);
    }

    void cleanupTestCase()
    {
        m_link.reset();
        m_kept.reset();
        m_shown.reset();
    }

    void oneMomentStandsAtOnePlace()
    {
        QVERIFY(m_long.timeline().end() != m_short.timeline().end());
        verifyOneAxis();
        m_shown->setHistory(&m_long);
        m_kept->setHistory(&m_short);
        verifyOneAxis();
    }

    void theAxisIsForTheLongerOfThem()
    {
        m_shown->setHistory(nullptr); // and for the one alone, where the other is yet to come
        QVERIFY(timeAt(*m_kept, 860) > m_long.timeline().end() * 8 / 10);
        m_shown->setHistory(&m_short);
        QVERIFY(timeAt(*m_kept, 860) > m_long.timeline().end() * 8 / 10);
    }

    void zoomAndPanOfEitherMoveBoth()
    {
        for (TimelineView* view : {m_kept.get(), m_shown.get()}) {
            const Time before = timeAt(*m_shown, 700) - timeAt(*m_shown, 300);
            turnWheel(*view, {500, firstLane}, 3);
            QVERIFY(timeAt(*m_shown, 700) - timeAt(*m_shown, 300) < before);
            verifyOneAxis();
            const Time left = timeAt(*m_shown, 300);
            QTest::keyClick(view, Qt::Key_Right);
            QVERIFY(timeAt(*m_shown, 300) > left);
            verifyOneAxis();
            QTest::keyClick(view, Qt::Key_0);
            QVERIFY(m_shown->isFollowing() && m_kept->isFollowing());
            verifyOneAxis();
        }
    }

    void aStretchOfALiveRunGoesAlongWithItsOwnPresent()
    {
        const Time present = 1s;
        m_shown->setHistory(&m_live);
        m_shown->refresh(present);
        m_shown->zoom(8);
        m_shown->setFollowing(false);
        m_shown->setFollowing(true);
        m_shown->refresh(present);
        QVERIFY(timeAt(*m_kept, 300) < present);
        QTest::keyClick(m_kept.get(), Qt::Key_Escape);
        QVERIFY(m_kept->needs().end > 2 * present); // where it would go by the kept run
        QSignalSpy moved(m_kept.get(), &TimelineView::cursorMoved);
        QTest::mouseClick(m_kept.get(), Qt::LeftButton, {}, {860, firstLane});
        QCOMPARE(m_kept->cursor(), present); // which stands left of that place
    }

    void withoutTheLinkEachHasItsOwnAxis()
    {
        m_link.reset();
        m_kept->fit();
        m_shown->fit();
        QVERIFY(timeAt(*m_kept, 700) != timeAt(*m_shown, 700));
        turnWheel(*m_kept, {500, firstLane}, 3);
        QVERIFY(m_shown->isFollowing());
    }

    void aClickOnTheMarksWordsGoesThere()
    {
        const Time half = m_long.timeline().end() / 2;
        const QImage plain = m_kept->grab().toImage();
        m_kept->setDifference(
            gui::DifferenceMark{half, 17812, "first difference", "somebody acts"});
        QCoreApplication::processEvents();
        QVERIFY(m_kept->grab().toImage() != plain);
        int x = 0; // of the mark's line
        for (Time before{0}; x < m_kept->width() && before < half; x += 5)
            before = timeAt(*m_kept, x);
        m_kept->setCursor({});
        QSignalSpy moved(m_kept.get(), &TimelineView::cursorMoved);
        QTest::mouseClick(m_kept.get(), Qt::LeftButton, {}, {x + 30, pillStrip});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_kept->cursor(), half);
        m_kept->setDifference({});
        QTest::mouseClick(m_kept.get(), Qt::LeftButton, {}, {x + 30, pillStrip});
        QVERIFY(m_kept->cursor() != half);
    }
};

QTEST_MAIN(LinkedAxisTest)
#include "tst_linked_axis.moc"
