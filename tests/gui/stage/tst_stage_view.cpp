// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/piece_item.h"
#include "gui/stage/stage_view.h"
#include "gui/theme/apply_theme.h"
#include "tests/gui/samples.h"
#include "tests/gui/stage/stage_at.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using gui::StageView;
using gui::Theme;

namespace {

constexpr int edge = 2; ///< pixels inside a box, where its hue is

/// The middle of the left edge of a process's box, in the view.
QPoint edgeOf(StageView& view, pid_t pid)
{
    for (const auto& [key, item] : view.stage().items()) {
        const QRectF place = item->piece().place;
        if (item->piece().pid == pid)
            return view.mapFromScene(place.left() + edge, place.center().y());
    }
    return {};
}

} // namespace

/// The stage as a person sees and clicks it.
class StageViewTest : public QObject
{
    Q_OBJECT

    model::History m_history = tests::flagship();
    model::ClaimBook m_claims{{}};
    std::unique_ptr<StageView> m_view;

    void showAt(const model::History& history, double t)
    {
        const model::World world = history.worldAt(tests::seconds(t));
        m_view->showMoment({.run = 1,
                            .history = history,
                            .world = world,
                            .claims = m_claims,
                            .printed = {},
                            .t = tests::seconds(t)});
        m_view->stage().arrive();
    }

    void open(int width, int most)
    {
        m_view = std::make_unique<StageView>();
        m_view->setMostHeight(most);
        m_view->resize(width, most);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

private slots:
    void everyProcessHasItsHueInBothThemes()
    {
        for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
            gui::applyTheme(*qApp, *theme);
            open(800, 400);
            showAt(m_history, 1.0);
            const QImage image = m_view->grab().toImage();
            for (std::uint32_t birth = 0; birth <= 4; ++birth)
                QCOMPARE(image.pixelColor(edgeOf(*m_view, 17812 + static_cast<pid_t>(birth))),
                         theme->process(birth));
        }
    }

    void aClickPicksTheProcess()
    {
        open(800, 400);
        showAt(m_history, 1.0);
        QSignalSpy picked(m_view.get(), &StageView::processPicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, edgeOf(*m_view, 17815));
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<pid_t>(), 17815);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(picked.count(), 1);
    }

    void itTakesWhatItNeedsAndNoMore()
    {
        open(800, 600);
        showAt(m_history, 1.0);
        QVERIFY(m_view->wantedHeight() < 300);
        QCOMPARE(m_view->transform().m11(), 1.0);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    }

    void withLittleRoomItGetsSmallerAndThenScrolls()
    {
        open(504, 180);
        showAt(m_history, 1.0);
        QVERIFY(m_view->wantedHeight() <= 180);
        QVERIFY(m_view->transform().m11() >= 0.8);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        const model::History forty = tests::wide(40);
        showAt(forty, 2.0);
        QCOMPARE(m_view->wantedHeight(), 180);
        QVERIFY(m_view->transform().m11() >= 0.8);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    }

    void aScreenReaderHearsWhoDoesWhat()
    {
        open(800, 400);
        showAt(m_history, 1.0);
        QVERIFY(m_view->accessibleDescription().contains(
            QStringLiteral("ForkPoolWorker-1 17813 runs task 4")));
    }

    void aProjectorGetsItLarger()
    {
        open(1280, 700);
        m_view->setScale(1.6);
        showAt(m_history, 1.0);
        QCOMPARE(m_view->transform().m11(), 1.6);
    }

    void beforeAClassAPoolOfFourIsReadFromTheBack()
    {
        open(1250, 328); // what a window of 1280 × 720 leaves
        m_view->setForRoom(true);
        showAt(m_history, 1.0);
        constexpr double type = 13; // of names and states
        QVERIFY(m_view->transform().m11() * type >= 24);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_view->setForRoom(false);
        showAt(m_history, 1.0);
        QCOMPARE(m_view->transform().m11(), 1.0);
    }
};

QTEST_MAIN(StageViewTest)
#include "tst_stage_view.moc"
