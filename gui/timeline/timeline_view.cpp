// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/timeline_view.h"

#include "gui/timeline/plot_parts.h"
#include "gui/timeline/timeline_parts.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->buildPlot(this);
    m_parts->scrollBar = new QScrollBar(Qt::Vertical, this);
    m_parts->scrollBar->hide();
    connect(m_parts->scrollBar, &QScrollBar::valueChanged, this, &TimelineView::scrollTo);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 120);
    setAccessibleName(tr("Timeline"));
    m_parts->dress();
    m_parts->replot();
}

TimelineView::~TimelineView() = default;

QSize TimelineView::sizeHint() const
{
    return {880, 320};
}

void TimelineView::setHistory(const model::History* history)
{
    const bool followed = isFollowing();
    m_parts->history = history;
    m_parts->seen.reset();
    m_parts->window = {};
    m_parts->cursor.reset();
    m_parts->pointed = {};
    m_parts->chain.clear();
    m_parts->scroll = 0;
    refresh();
    highlight({}); // its PIDs were the other history's
    if (!followed)
        Q_EMIT followingChanged(true);
}

void TimelineView::refresh(std::optional<model::Time> now)
{
    const bool hasEnded = m_parts->history != nullptr && m_parts->history->now().run.hasEnded;
    m_parts->isLive = now.has_value() && !hasEnded;
    if (m_parts->history != nullptr)
        m_parts->now = std::max(now.value_or(Time(0)), m_parts->timeline().end());
    const Parts::Seen seen{m_parts->history ? m_parts->history->size() : 0, m_parts->now,
                           m_parts->isLive};
    if (std::exchange(m_parts->seen, seen) == seen)
        return;
    // The slice that was pointed at may stand elsewhere in memory, or have ended.
    m_parts->pointed = {};
    m_parts->point();
    m_parts->replot();
    placeChildren();
}

void TimelineView::setTheme(const Theme& theme)
{
    m_parts->theme = theme;
    m_parts->dress();
    m_parts->replot();
}

void TimelineView::setScale(double scale)
{
    m_parts->unit = scale;
    m_parts->dress();
    m_parts->replot();
    placeChildren();
}

void TimelineView::setLaneRoom(const LaneRoom& room)
{
    m_parts->room = room;
    m_parts->replot();
}

bool TimelineView::isFollowing() const
{
    return m_parts->leader ? m_parts->leader->isFollowing() : m_parts->window.isFollowing;
}

void TimelineView::setFollowing(bool follow)
{
    if (isFollowing() == follow)
        return;
    if (m_parts->leader)
        return m_parts->leader->setFollowing(follow);
    m_parts->window.isFollowing = follow;
    if (follow && !m_parts->window.isWhole)
        m_parts->window.goTo(m_parts->now);
    m_parts->replot();
    Q_EMIT followingChanged(follow);
}

void TimelineView::fit()
{
    if (m_parts->leader)
        return m_parts->leader->fit();
    // The whole of a live run can only be shown by going along with it.
    m_parts->window.isWhole = true;
    const bool followed = std::exchange(m_parts->window.isFollowing, true);
    m_parts->replot();
    if (!followed)
        Q_EMIT followingChanged(true);
}

void TimelineView::zoom(double factor)
{
    const Scene scene = m_parts->scene();
    const Time middle = scene.time.t(scene.time.left + scene.time.width / 2);
    const bool sees =
        m_parts->cursor && *m_parts->cursor > scene.time.from && *m_parts->cursor < scene.time.to;
    zoomAround(factor, sees ? *m_parts->cursor : middle);
}

std::optional<model::Time> TimelineView::cursor() const
{
    return m_parts->cursor;
}

void TimelineView::setCursor(std::optional<model::Time> t)
{
    if (m_parts->cursor == t)
        return;
    m_parts->cursor = t;
    update();
}

void TimelineView::setMarks(const Marks& marks)
{
    if (m_parts->marks == marks)
        return;
    m_parts->marks = marks;
    update();
}

void TimelineView::setDifference(const std::optional<DifferenceMark>& difference)
{
    if (m_parts->difference == difference)
        return;
    m_parts->difference = difference;
    update();
}

void TimelineView::setLeader(TimelineView* leader)
{
    m_parts->leader = leader;
    m_parts->replot();
}

AxisNeeds TimelineView::needs() const
{
    return m_parts->needs;
}

void TimelineView::setCompanion(const AxisNeeds& needs)
{
    if (m_parts->companion == needs)
        return;
    m_parts->companion = needs;
    m_parts->replot();
}

void TimelineView::setAxisShown(bool isShown)
{
    m_parts->showsAxis = isShown;
    m_parts->replot();
}

std::optional<pid_t> TimelineView::highlighted() const
{
    return m_parts->highlighted;
}

void TimelineView::highlight(std::optional<pid_t> pid)
{
    if (m_parts->highlighted == pid)
        return;
    m_parts->highlighted = pid;
    m_parts->replot();
    Q_EMIT highlightChanged(pid);
}

QPoint TimelineView::placeOf(pid_t pid) const
{
    const auto lane = m_parts->laneOf(pid);
    if (!lane)
        return rect().center();
    const Scene scene = m_parts->scene();
    const double y = scene.lanes.middle(*lane);
    return QPointF(scene.time.left / 2, std::clamp(y, 0.0, static_cast<double>(height())))
        .toPoint();
}

void TimelineView::paintOn(QCPPainter* painter, const QSize& size)
{
    m_parts->isOnPaper = true;
    m_parts->arrange(size);
    m_parts->showFront(true);
    m_parts->plot->toPainter(painter, size.width(), size.height());
    m_parts->showFront(false);
    m_parts->isOnPaper = false;
    m_parts->arrange(this->size());
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QCPPainter painter(this);
    m_parts->paint(painter);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    m_parts->replot();
    placeChildren();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Timeline"));
        m_parts->replot();
    }
    QWidget::changeEvent(event);
}

void TimelineView::placeChildren()
{
    QScrollBar* bar = m_parts->scrollBar;
    if (m_parts->isEmpty()) {
        bar->hide();
        return;
    }
    const QRect area = m_parts->plot->axisRect()->rect();
    const LaneLayout lanes =
        layOut(m_parts->timeline().lanes().size(), area.top(),
               std::max(1, height() - m_parts->plot->axisRect()->margins().top() -
                               m_parts->plot->axisRect()->margins().bottom()),
               m_parts->unit, m_parts->room);
    const int hidden = static_cast<int>(std::ceil(lanes.highestScroll()));
    bar->setRange(0, hidden);
    bar->setSingleStep(static_cast<int>(lanes.pitch));
    bar->setPageStep(static_cast<int>(lanes.height));
    bar->setVisible(hidden > 0);
    const int thickness = bar->sizeHint().width();
    bar->setGeometry(width() - thickness, m_parts->plot->axisRect()->margins().top(), thickness,
                     static_cast<int>(lanes.height));
}

} // namespace gui
