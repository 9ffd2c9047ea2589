// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/compared_picture.h"

#include "gui/compare/difference_marks.h"
#include "gui/pictures/caption.h"
#include "gui/pictures/devices.h"
#include "gui/pictures/drawing_room.h"
#include "gui/pictures/picture_plan.h"
#include "gui/pictures/run_facts.h"
#include "gui/timeline/linked_axis.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/timeline_view.h"
#include "model/compare/difference_words.h"

#include <QResizeEvent>

#include <qcustomplot.h>

#include <cmath>

namespace gui {

namespace {

/// Everything that stands on the page, from top to bottom.
struct Page {
    const Theme& theme;
    ComparedPlan plan;
    QString headline;
    QString sentence;
    QStringList headings[2];
    TimelineView* views[2]; ///< the kept run's, then the other's
};

void paintHeading(QPainter& painter, const Page& page, int run)
{
    const double unit = page.plan.unit;
    const QFont font = Theme::sans(static_cast<int>(std::lround(12 * unit)), QFont::DemiBold);
    const QRectF line = QRectF(page.plan.headings[run]).adjusted(16 * unit, 0, -16 * unit, 0);
    painter.setFont(font);
    painter.setPen(page.theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fitted(page.headings[run], font, line.width(), 0));
}

void paintPage(QCPPainter& painter, Page& page)
{
    painter.fillRect(QRect(QPoint(0, 0), page.plan.size), page.theme.panel);
    paintCaption(painter, QRect(0, 0, page.plan.size.width(), page.plan.caption), page.headline,
                 page.sentence, page.theme, page.plan.unit);
    for (int run = 0; run < 2; ++run) {
        paintHeading(painter, page, run);
        painter.save();
        painter.translate(page.plan.lanes[run].topLeft());
        page.views[run]->paintOn(&painter, page.plan.lanes[run].size());
        painter.restore();
    }
}

void prepare(TimelineView& view, const model::History& history, const Page& page, int run)
{
    view.setTheme(page.theme);
    view.setScale(page.plan.unit);
    view.setLaneRoom(page.plan.room);
    view.setAxisShown(run == 1);
    view.setHistory(&history);
    // It is never shown, and would learn its size only then: the axis of both depends on it.
    view.resize(page.plan.lanes[run].size());
    QResizeEvent resized(view.size(), QSize());
    QCoreApplication::sendEvent(&view, &resized);
}

/// Of the lessons, which may not be installed where a recording is drawn.
QStringList headingOf(const QString& before, const model::RunNow& run, const model::RunNow& other)
{
    QStringList wordings;
    try {
        const lessons::Catalogue catalogue;
        wordings = runHeading(run, other, catalogue.find(run.lesson));
    } catch (const std::runtime_error&) {
        wordings = runHeading(run, other, nullptr);
    }
    for (QString& wording : wordings)
        wording = before.arg(wording);
    return wordings;
}

} // namespace

QByteArray drawComparison(const model::History& kept, const model::History& shown,
                          const PictureOptions& options)
{
    const DrawingRoom room(options.language);
    const auto comparison = model::compare::compared(kept, shown);
    const auto lanesOf = [](const model::History& run) { return run.timeline().lanes().size(); };
    TimelineView keptView;
    TimelineView shownView;
    Page page{.theme = options.isDark ? Theme::dark() : Theme::light(),
              .plan = planComparison(options.width, options.height, lanesOf(kept), lanesOf(shown)),
              .headline = said(model::compare::headlineOf(comparison)),
              .sentence = said(model::compare::differenceInWords(comparison, kept, shown)),
              .headings = {headingOf(keptName(), kept.now().run, shown.now().run),
                           headingOf(shownName(), shown.now().run, kept.now().run)},
              .views = {&keptView, &shownView}};
    prepare(keptView, kept, page, 0);
    prepare(shownView, shown, page, 1);
    const auto first = comparison.first().value_or(model::compare::Difference());
    keptView.setDifference(markOf(kept, first.kept));
    shownView.setDifference(markOf(shown, first.shown));
    const LinkedAxis link(shownView, keptView);
    return paintedOn(options.format, page.plan.size, options.scale, page.headline,
                     [&](QCPPainter& painter) { paintPage(painter, page); });
}

} // namespace gui
