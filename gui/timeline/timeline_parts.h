// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/lane_strips.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/time_window.h"
#include "gui/timeline/timeline_view.h"

#include <QPointF>
#include <QSharedPointer>

class QCustomPlot;
class QScrollBar;

namespace gui {

class TimeTicker;

/// What the button that is held down moves.
enum class Grip { None, Undecided, Pan, Cursor, Measure };

/// The view's state and the plot that shows it.
struct TimelineView::Parts {
    TimelineView* view = nullptr;
    QCustomPlot* plot = nullptr;
    QScrollBar* scrollBar = nullptr;
    QSharedPointer<TimeTicker> ticker;
    const model::History* history = nullptr;
    Theme theme = Theme::light();
    TimeWindow window;
    LaneRoom room;
    double unit = 1;
    double scroll = 0;
    Time now{0};
    bool isLive = false;
    TimelineView* leader = nullptr; ///< whose stretch of time is shown; itself if there is none
    AxisNeeds needs;
    AxisNeeds toldNeeds; ///< by arranged(), the last time
    TimeWindow toldWindow;
    AxisNeeds companion; ///< what another view on the same axis needs
    bool showsAxis = true;
    bool isOnPaper = false; ///< nothing moves on: the axis needs no room for what comes
    std::optional<Time> cursor;
    Marks marks;
    std::optional<DifferenceMark> difference;
    std::optional<pid_t> highlighted;
    std::optional<QPointF> mouse; ///< while it is over the view
    Pointed pointed;
    std::set<std::size_t> chain;
    mutable LaneStrips strips;
    Grip grip = Grip::None;
    QPoint gripFrom;
    QPoint gripLast;

    void buildPlot(TimelineView* view);
    void dress(); ///< the plot in the theme's colours and the type's size

    bool isEmpty() const;
    Time end() const { return std::max(now, companion.end); } ///< of what the axis is for
    const model::Timeline& timeline() const { return history->timeline(); }
    std::optional<std::size_t> laneOf(pid_t pid) const;
    /// What is to be drawn, in the plot's rectangle as it is now.
    Scene scene() const;
    Scene sceneIn(const QRectF& area) const;
    AxisNeeds needsIn(const QSize& size) const;
    double bottomStrip() const; ///< pixels below the lanes, at scale 1
    /// Puts margins, range and scroll bar right for a plot of that size.
    void arrange(const QSize& size);
    void replot();
    void replotFront(); ///< only what moves with the cursor

    /// Finds what is under the mouse; the history may have grown since.
    void point();
    void pointAt(const QPointF& at, const Scene& shown);
    QString tip() const;
};

} // namespace gui
