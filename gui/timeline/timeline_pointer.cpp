// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/difference_painter.h"
#include "gui/timeline/mark_painter.h"
#include "gui/timeline/time_marks.h"
#include "gui/timeline/timeline_parts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double notch = 120; // eighths of a degree: QWheelEvent's unit
constexpr double cursorReach = 5;

bool isOnCursor(const Scene& scene, const QPointF& at)
{
    const bool isOnPillStrip = at.y() < scene.lanes.top && at.x() > scene.time.left;
    const bool isOnLine =
        scene.cursor && std::abs(scene.time.x(*scene.cursor) - at.x()) <= scene.px(cursorReach);
    return isOnPillStrip || isOnLine;
}

} // namespace

bool TimelineView::event(QEvent* event)
{
    // Our own tooltip follows the mouse at once; Qt's would come late and once.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QWidget::event(event);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    const QPointF turned = QPointF(event->angleDelta()) / notch;
    const bool isOverNames = event->position().x() < scene.time.left;
    if (isOverNames || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double by = turned.y() != 0 ? turned.y() : turned.x();
        m_parts->scrollBar->setValue(static_cast<int>(scene.lanes.scroll - by * scene.lanes.pitch));
    } else if (turned.y() != 0) {
        zoomAround(std::pow(zoomPerNotch, turned.y()), scene.time.t(event->position().x()));
    } else {
        panBy(scene.time.length(-turned.x() * scene.time.width / 10));
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    if (const auto mark = edgeMark(scene); mark && mark->place.contains(event->position())) {
        goToMoment();
        return;
    }
    m_parts->gripFrom = m_parts->gripLast = event->pos();
    if (isOnDifference(scene, event->position())) {
        moveCursor(scene.difference->t);
        return;
    }
    if (const auto flag = bookmarkAt(scene, event->position())) {
        moveCursor(m_parts->marks.bookmarks[*flag].t);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) &&
        event->position().x() >= scene.time.left) {
        m_parts->grip = Grip::Measure;
        return;
    }
    m_parts->grip = isOnCursor(scene, event->position()) ? Grip::Cursor : Grip::Undecided;
    if (m_parts->grip == Grip::Cursor)
        moveCursor(scene.time.t(event->position().x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    const bool hasMoved =
        (event->pos() - m_parts->gripFrom).manhattanLength() >= QApplication::startDragDistance();
    if (m_parts->grip == Grip::Undecided && hasMoved)
        m_parts->grip = Grip::Pan;
    const QPoint by = event->pos() - m_parts->gripLast;
    switch (m_parts->grip) {
    case Grip::None:
        m_parts->mouse = event->position();
        m_parts->point();
        hover(scene, *event);
        return;
    case Grip::Undecided: return;
    case Grip::Cursor: moveCursor(scene.time.t(event->position().x())); break;
    case Grip::Measure: measure(scene, event->position().x()); break;
    case Grip::Pan:
        panBy(scene.time.length(-by.x()));
        m_parts->scrollBar->setValue(m_parts->scrollBar->value() - by.y());
        break;
    }
    m_parts->gripLast = event->pos();
}

void TimelineView::hover(const Scene& scene, const QMouseEvent& event)
{
    const auto mark = edgeMark(scene);
    const bool isOnMark = mark && mark->place.contains(event.position());
    if (isOnMark)
        QWidget::setCursor(Qt::PointingHandCursor);
    else if (isOnCursor(scene, event.position()))
        QWidget::setCursor(Qt::SizeHorCursor);
    else
        unsetCursor();
    if (isOnDifference(scene, event.position())) {
        QWidget::setCursor(Qt::PointingHandCursor);
        QToolTip::showText(event.globalPosition().toPoint(), scene.difference->what, this);
        return;
    }
    if (const auto flag = bookmarkAt(scene, event.position())) {
        QWidget::setCursor(Qt::PointingHandCursor);
        QToolTip::showText(event.globalPosition().toPoint(), m_parts->marks.bookmarks[*flag].note,
                           this);
        return;
    }
    const QString tip = !isOnMark         ? m_parts->tip()
                        : m_parts->cursor ? tr("Click: bring the time cursor back into view")
                                          : tr("Click: bring the present back into view");
    QToolTip::showText(event.globalPosition().toPoint(), tip, this);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    const std::optional<std::size_t> lane = scene.lanes.laneAt(event->position().y());
    if (m_parts->grip == Grip::Undecided && event->position().x() >= scene.time.left)
        moveCursor(scene.time.t(event->position().x()));
    else if (m_parts->grip == Grip::Undecided && lane)
        highlight(scene.lane(*lane).pid);
    m_parts->grip = Grip::None;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    if (const auto lane = scene.lanes.laneAt(event->position().y())) {
        highlight(scene.lane(*lane).pid);
        Q_EMIT processPicked(scene.lane(*lane).pid);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_parts->isEmpty())
        return;
    const Scene scene = m_parts->scene();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const auto pid = m_parts->highlighted)
            Q_EMIT menuAsked(*pid, mapToGlobal(placeOf(*pid)));
    } else if (const auto lane = scene.lanes.laneAt(event->pos().y())) {
        Q_EMIT menuAsked(scene.lane(*lane).pid, event->globalPos());
    }
}

void TimelineView::leaveEvent(QEvent*)
{
    m_parts->mouse.reset();
    m_parts->point();
    QToolTip::hideText();
}

void TimelineView::zoomAround(double factor, model::Time around)
{
    if (m_parts->leader)
        return m_parts->leader->zoomAround(factor, around);
    m_parts->window.zoom(factor, around, m_parts->end());
    m_parts->replot();
}

void TimelineView::panBy(model::Time by)
{
    if (m_parts->leader)
        return m_parts->leader->panBy(by);
    const bool followed = isFollowing();
    m_parts->window.pan(by, m_parts->end());
    m_parts->replot();
    if (followed)
        Q_EMIT followingChanged(false);
}

void TimelineView::goToMoment()
{
    if (m_parts->leader)
        return m_parts->leader->goToMoment();
    if (!m_parts->cursor) {
        setFollowing(true);
        return;
    }
    const bool followed = isFollowing();
    m_parts->window.centre(*m_parts->cursor);
    m_parts->replot();
    if (followed)
        Q_EMIT followingChanged(false);
}

void TimelineView::showCursor()
{
    if (!m_parts->cursor || m_parts->isEmpty())
        return;
    const TimeScale shown = m_parts->scene().time;
    if (*m_parts->cursor < shown.from || *m_parts->cursor > shown.to)
        goToMoment();
}

void TimelineView::measure(const Scene& scene, double x)
{
    Q_EMIT measured(withinRun(scene.time.t(m_parts->gripFrom.x())), withinRun(scene.time.t(x)));
}

model::Time TimelineView::withinRun(model::Time t) const
{
    if (m_parts->leader)
        return m_parts->leader->withinRun(t);
    return std::clamp(t, Time(0), m_parts->isLive ? m_parts->now : m_parts->end());
}

void TimelineView::moveCursor(model::Time t)
{
    t = withinRun(t);
    setCursor(t);
    Q_EMIT cursorMoved(t);
}

void TimelineView::scrollTo(int pixels)
{
    m_parts->scroll = pixels;
    m_parts->replot();
}

} // namespace gui
