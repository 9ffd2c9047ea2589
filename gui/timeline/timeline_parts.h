// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/lane_strips.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/time_window.h"
#include "gui/timeline/timeline_view.h"

#include <QImage>
#include <QPointF>
#include <QSharedPointer>

class QCPPainter;
class QCustomPlot;
class QScrollBar;

namespace gui {

class PaintedLayerable;
class TimeTicker;

/// What the button that is held down moves.
enum class Grip { None, Undecided, Pan, Cursor, Measure };

/// The view's state and the plot that shows it.
struct TimelineView::Parts {
    TimelineView* view = nullptr;
    std::unique_ptr<QCustomPlot> plot;    ///< draws on the picture, and on paper
    bool isNew = true;                    ///< what the plot shows has not been painted yet
    bool isKept = false;                  ///< the picture shows it
    QImage picture;                       ///< of the plot, without what moves with the cursor
    std::vector<PaintedLayerable*> front; ///< what moves with the cursor
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
    struct Seen {
        std::size_t events = 0;
        Time now{0};
        bool isLive = false;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    std::optional<Seen> seen;       ///< of the history, by refresh()
    TimelineView* leader = nullptr; ///< whose stretch of time is shown; itself if there is none
    AxisNeeds needs;
    AxisNeeds toldNeeds; ///< by arranged(), the last time
    TimeWindow toldWindow;
    AxisNeeds companion; ///< what another view on the same axis needs
    bool showsAxis = true;
    bool arePixels = true;  ///< what is painted on now takes, rather than lines and text
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
    void paint(QCPPainter& painter); ///< the plot as it stands
    void paintPicture();
    void showFront(bool isShown); ///< by the plot itself

    /// Finds what is under the mouse; the history may have grown since.
    void point();
    void pointAt(const QPointF& at, const Scene& shown);
    QString tip() const;
};

} // namespace gui
