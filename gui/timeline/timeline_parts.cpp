// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/timeline_parts.h"

#include "gui/timeline/arrow_chain.h"
#include "gui/timeline/arrow_painter.h"
#include "gui/timeline/arrow_shape.h"
#include "gui/timeline/difference_painter.h"
#include "gui/timeline/empty_painter.h"
#include "gui/timeline/end_painter.h"
#include "gui/timeline/lane_painter.h"
#include "gui/timeline/mark_painter.h"
#include "gui/timeline/name_column.h"
#include "gui/timeline/pause_painter.h"
#include "gui/timeline/plot_parts.h"
#include "gui/timeline/slice_words.h"
#include "gui/timeline/time_marks.h"
#include "gui/timeline/visible_slices.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {

namespace {

// In pixels at desktop size.
constexpr double pillStrip = TimelineView::stripsHeight - TimelineView::axisHeight;
constexpr double rightEdge = 22;
constexpr double arrowReach = 5;

const QString lanesLayer = QStringLiteral("lanes");
const QString arrowsLayer = QStringLiteral("arrows");
const QString frontLayer = QStringLiteral("front");

} // namespace

void TimelineView::Parts::buildPlot(TimelineView* ofView)
{
    view = ofView;
    // Never shown: by itself it would fill, keep and blend a buffer as large as the view for every
    // layer that can change alone.
    plot = std::make_unique<QCustomPlot>();
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->yAxis->setVisible(false);
    plot->yAxis->grid()->setVisible(false);
    ticker.reset(new TimeTicker);
    plot->xAxis->setTicker(ticker);
    QCPLayer* below = plot->layer(QStringLiteral("main"));
    for (const QString& name : {arrowsLayer, lanesLayer, frontLayer}) {
        plot->addLayer(name, below);
        below = plot->layer(name);
    }
    showFront(false);

    using Clip = PaintedLayerable::Clip;
    const auto add = [this](const QString& layer, Clip clip,
                            void (*part)(QPainter&, const Scene&)) {
        return new PaintedLayerable(plot.get(), layer, clip, [this, part](QPainter& painter) {
            if (!isEmpty())
                part(painter, scene());
        });
    };
    add(lanesLayer, Clip::Lanes, paintLanes);
    add(lanesLayer, Clip::Rows, paintNames);
    add(arrowsLayer, Clip::Lanes, paintArrows);
    front = {add(frontLayer, Clip::Lanes, paintChain),
             add(frontLayer, Clip::Everything, paintPauses),
             add(frontLayer, Clip::Everything, paintBookmarks), // below the cursor's time
             add(frontLayer, Clip::Everything, paintMoment),
             add(frontLayer, Clip::Everything, paintDifference),
             add(frontLayer, Clip::Everything, paintMarkers)};
    front.push_back(
        new PaintedLayerable(plot.get(), frontLayer, Clip::Everything, [this](QPainter& painter) {
            if (isEmpty())
                paintEmptiness(painter, plot->viewport(), theme, unit);
        }));
}

void TimelineView::Parts::dress()
{
    plot->setBackground(theme.panel);
    QCPAxis* axis = plot->xAxis;
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(QPen(theme.panel)); // labels need ticks; an SVG shows even those without a pen
    axis->setTickLength(0, 0);
    axis->setTickLabelPadding(static_cast<int>(std::lround(8 * unit)));
    axis->setTickLabelColor(theme.dimText);
    axis->setTickLabelFont(Theme::sans(static_cast<int>(std::lround(11 * unit))));
    axis->grid()->setPen(QPen(theme.grid, unit));
    axis->grid()->setZeroLinePen(QPen(theme.grid, unit));
}

bool TimelineView::Parts::isEmpty() const
{
    return history == nullptr || history->timeline().lanes().empty();
}

std::optional<std::size_t> TimelineView::Parts::laneOf(pid_t pid) const
{
    const auto& lanes = timeline().lanes();
    const auto found = std::ranges::find(lanes, pid, &model::Lane::pid);
    if (found == lanes.end())
        return {};
    return static_cast<std::size_t>(found - lanes.begin());
}

Scene TimelineView::Parts::scene() const
{
    return sceneIn(plot->axisRect()->rect());
}

Scene TimelineView::Parts::sceneIn(const QRectF& area) const
{
    Scene scene{.timeline = &timeline(),
                .world = &history->now(),
                .pauses = history->clock().pauses(),
                .theme = theme,
                .time = {window.from, window.to, area.left(), std::max(1.0, area.width())},
                .lanes = layOut(timeline().lanes().size(), area.top(), area.height(), unit, room),
                .unit = unit,
                .now = now,
                .isLive = isLive,
                .cursor = cursor,
                .marks = marks,
                .difference = difference,
                .pointed = pointed,
                .chain = chain,
                .highlighted = highlighted,
                .strips = isOnPaper || !arePixels ? nullptr : &strips};
    scene.lanes.scroll = std::clamp(scroll, 0.0, scene.lanes.highestScroll());
    return scene;
}

AxisNeeds TimelineView::Parts::needsIn(const QSize& size) const
{
    if (isEmpty())
        return {};
    const double lanesHeight = size.height() - (pillStrip + bottomStrip()) * unit;
    const Scene sketch =
        sceneIn(QRectF(0, pillStrip * unit, size.width(), std::max(1.0, lanesHeight)));
    return {.end = now,
            .names = static_cast<int>(std::ceil(nameColumnWidth(sketch))),
            .ends = static_cast<int>(std::ceil(widestEnd(sketch)))};
}

double TimelineView::Parts::bottomStrip() const
{
    return showsAxis ? axisHeight : edgeBelow;
}

void TimelineView::Parts::arrange(const QSize& size)
{
    const bool empty = isEmpty();
    plot->setViewport(QRect(QPoint(), size));
    plot->plotLayout()->update(QCPLayoutElement::upLayout);
    plot->axisRect()->setVisible(!empty);
    plot->xAxis->setVisible(!empty);
    plot->xAxis->setTickLabels(showsAxis);
    plot->xAxis->grid()->setVisible(!empty);
    needs = needsIn(size);
    if (empty && companion == AxisNeeds())
        return;
    const auto px = [this](double length) { return static_cast<int>(std::ceil(length * unit)); };
    const int names = std::max(needs.names, companion.names);
    plot->axisRect()->setMargins({names, px(pillStrip), px(rightEdge), px(bottomStrip())});
    const double width = std::max(1, size.width() - names - px(rightEdge));
    if (leader != nullptr)
        window = leader->m_parts->window;
    else
        window.follow(window.isWhole ? end() : now, isLive && !isOnPaper,
                      (std::max(needs.ends, companion.ends) + px(4)) / width);
    ticker->setRoom(width, plot->xAxis->tickLabelFont());
    plot->xAxis->setRange(toSeconds(window.from), toSeconds(window.to));
}

void TimelineView::Parts::replot()
{
    arrange(view->size());
    isNew = true;
    isKept = false;
    // Nothing lies below the scroll bar; to paint it would cost as much as twenty lanes.
    view->update(QRegion(view->rect()) -
                 (scrollBar->isVisible() ? scrollBar->geometry() : QRect()));
    const bool needsOther = std::exchange(toldNeeds, needs) != needs;
    if (std::exchange(toldWindow, window) != window || needsOther)
        Q_EMIT view->arranged();
}

void TimelineView::Parts::paintPicture()
{
    const double ratio = view->devicePixelRatioF();
    const QSize pixels = (QSizeF(view->size()) * ratio).toSize();
    if (picture.size() != pixels)
        picture = QImage(pixels, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    QCPPainter painter(&picture);
    plot->toPainter(&painter, view->width(), view->height());
    isKept = true;
}

void TimelineView::Parts::showFront(bool isShown)
{
    plot->layer(frontLayer)->setVisible(isShown);
}

void TimelineView::Parts::paint(QCPPainter& painter)
{
    arePixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    // A live run shows something else in each frame: a picture of it would be made for nothing. And
    // in a PDF lines stay lines.
    if (std::exchange(isNew, false) || !arePixels) {
        plot->toPainter(&painter, view->width(), view->height());
    } else {
        if (!isKept || picture.devicePixelRatio() != view->devicePixelRatioF())
            paintPicture();
        painter.drawImage(QPointF(0, 0), picture);
    }
    for (PaintedLayerable* part : front)
        part->paintOn(painter);
    arePixels = true;
}

void TimelineView::Parts::point()
{
    const Pointed before = std::exchange(pointed, {});
    const auto chainBefore = std::exchange(chain, {});
    if (mouse && !isEmpty())
        pointAt(*mouse, scene());
    if (chain != chainBefore)
        replot(); // all other arrows fade, or come back
    else if (!(pointed == before))
        view->update();
}

void TimelineView::Parts::pointAt(const QPointF& at, const Scene& shown)
{
    pointed.lane = shown.lanes.laneAt(at.y());
    if (at.x() < shown.time.left || at.x() > shown.time.right())
        return;
    pointed.pause = pauseAt(shown, at);
    if (pointed.pause)
        return;
    pointed.arrow = arrowAt(visibleArrows(shown), at, arrowReach * unit);
    if (pointed.arrow) {
        chain = chainTo(timeline().arrows(), *pointed.arrow);
    } else if (pointed.lane) {
        const model::Lane& lane = shown.lane(*pointed.lane);
        pointed.slice = sliceAt(lane.slices, shown.time.t(at.x()), now);
        if (pointed.slice)
            chain = chainTo(timeline().arrows(), lane.pid, *pointed.slice);
    }
}

QString TimelineView::Parts::tip() const
{
    if (isEmpty())
        return {};
    if (pointed.pause)
        return pauseTip(history->clock().pauses()[*pointed.pause]);
    if (pointed.arrow)
        return arrowTip(timeline().arrows()[*pointed.arrow], history->now());
    if (!pointed.lane)
        return {};
    const model::Lane& lane = timeline().lanes()[*pointed.lane];
    return pointed.slice ? sliceTip(lane, *pointed.slice, history->now(), now)
                         : laneTip(lane, history->now());
}

} // namespace gui
