// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"

#include "gui/panels/seconds.h"
#include "gui/pictures/caption.h"
#include "gui/pictures/devices.h"
#include "gui/pictures/drawing_room.h"
#include "gui/pictures/picture_plan.h"
#include "gui/pictures/stage_picture.h"
#include "gui/timeline/timeline_view.h"
#include "lessons/catalogue/lesson.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <stdexcept>

namespace gui {

namespace {

/// What stands above the lanes.
struct Heading {
    QString title;
    QString facts;
};

Heading headingOf(const model::RunNow& run, const std::string& title)
{
    const auto heading = [&](const lessons::Lesson* lesson) {
        const QString usual = lesson ? said(lesson->title) : qstring(run.lesson);
        return Heading{title.empty() ? usual : qstring(title), factsOf(run, lesson)};
    };
    try {
        const lessons::Catalogue catalogue;
        return heading(catalogue.find(run.lesson));
    } catch (const std::runtime_error&) {
        return heading(nullptr); // a recording can be drawn where the lessons are not installed
    }
}

/// The run as an observer knew it at t.
model::History upTo(const model::History& whole, model::Time t)
{
    model::History part;
    whole.forStamped(whole.countUntil(t),
                     [&part](const trace::Record& stamped) { part.append(stamped); });
    return part;
}

const Theme& themeOf(const PictureOptions& options)
{
    return options.isDark ? Theme::dark() : Theme::light();
}

/// The background and the caption.
void paintPage(QCPPainter& painter, const PicturePlan& plan, const Heading& heading,
               const Theme& theme)
{
    painter.fillRect(QRect(QPoint(0, 0), plan.size), theme.panel);
    paintCaption(painter, QRect(0, 0, plan.size.width(), plan.caption), heading.title,
                 heading.facts, theme, plan.unit);
}

void paintTimeline(QCPPainter& painter, const model::History& history,
                   const PictureOptions& options, const PicturePlan& plan, const Heading& heading)
{
    const Theme& theme = themeOf(options);
    paintPage(painter, plan, heading, theme);
    TimelineView view;
    view.setTheme(theme);
    view.setScale(plan.unit);
    view.setLaneRoom(plan.lanes);
    view.setHistory(&history);
    view.refresh(options.at);
    painter.translate(plan.content.topLeft());
    view.paintOn(&painter, plan.content.size());
}

QByteArray drawTimeline(const model::History& history, const PictureOptions& options)
{
    const model::History part = options.at ? upTo(history, *options.at) : model::History();
    const model::History& shown = options.at ? part : history;
    const PicturePlan plan =
        planPicture(options.width, options.height, shown.timeline().lanes().size());
    const Heading heading = headingOf(shown.now().run, options.title);
    return paintedOn(
        options.format, plan.size, options.scale, heading.title,
        [&](QCPPainter& painter) { paintTimeline(painter, shown, options, plan, heading); });
}

QByteArray drawStage(const model::History& history, const PictureOptions& options)
{
    PicturePlan plan = planStage(options.width, options.height);
    StagePicture stage(history, options.at, themeOf(options), plan.content.size(), plan.unit);
    if (options.height == 0)
        plan.size.setHeight(plan.content.top() + stage.height() + plan.content.left());
    else // what is left over of a high page frames it
        plan.content.translate(0, std::max(0, plan.content.height() - stage.height()) / 3);
    Heading heading = headingOf(history.now().run, options.title);
    if (options.at)
        heading.facts += QStringLiteral(" · %1").arg(
            QCoreApplication::translate("gui::StagePanel", "the program at %1 s")
                .arg(secondsText(*options.at)));
    return paintedOn(options.format, plan.size, options.scale, heading.title,
                     [&](QCPPainter& painter) {
                         paintPage(painter, plan, heading, themeOf(options));
                         stage.paint(painter, plan.content.topLeft());
                     });
}

} // namespace

QByteArray drawPicture(const model::History& history, const PictureOptions& options)
{
    const DrawingRoom room(options.language);
    return options.view == PictureView::Stage ? drawStage(history, options)
                                              : drawTimeline(history, options);
}

} // namespace gui
