// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/timeline_parts.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace gui {

namespace {

constexpr double zoomPerKey = 1.5;
constexpr double panShare = 0.1;
constexpr double cursorPixels = 4;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (m_parts->isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int sign = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: stepSideways(sign, event->modifiers().testFlag(Qt::ShiftModifier)); break;
    case Qt::Key_Up:
    case Qt::Key_Down: pickNeighbour(sign); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_parts->highlighted)
            Q_EMIT processPicked(*m_parts->highlighted);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomPerKey); break;
    case Qt::Key_Minus: zoom(1 / zoomPerKey); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Home: panBy(-m_parts->window.from); break;
    case Qt::Key_F: setFollowing(!isFollowing()); break;
    case Qt::Key_End: setFollowing(true); [[fallthrough]];
    case Qt::Key_Escape:
        setCursor({});
        Q_EMIT presentWanted();
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TimelineView::stepSideways(int sign, bool movesCursor)
{
    const Scene scene = m_parts->scene();
    if (movesCursor)
        moveCursor(m_parts->cursor.value_or(m_parts->now) + sign * scene.time.length(cursorPixels));
    else
        panBy(sign * scene.time.length(panShare * scene.time.width));
}

void TimelineView::pickNeighbour(int step)
{
    const auto& lanes = m_parts->timeline().lanes();
    const auto chosen =
        m_parts->highlighted ? m_parts->laneOf(*m_parts->highlighted) : std::nullopt;
    const auto last = static_cast<std::ptrdiff_t>(lanes.size()) - 1;
    const std::ptrdiff_t next =
        chosen ? static_cast<std::ptrdiff_t>(*chosen) + step : (step > 0 ? 0 : last);
    const auto index = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, last));
    highlight(lanes[index].pid);

    const LaneLayout layout = m_parts->scene().lanes;
    const double top = static_cast<double>(index) * layout.pitch;
    const double scroll =
        std::clamp(layout.scroll, top + layout.pitch - layout.height, std::max(top, 0.0));
    m_parts->scrollBar->setValue(static_cast<int>(scroll));
}

} // namespace gui
