// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/marks.h"
#include "gui/theme/theme.h"
#include "gui/timeline/lane_layout.h"
#include "model/history.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCPPainter;

namespace gui {

struct DifferenceMark;
struct Scene;

/// What a view needs of an axis that it shares with another one.
struct AxisNeeds {
    model::Time end{0}; ///< of its run so far
    int names = 0;      ///< pixels left of the axis
    int ends = 0;       ///< pixels right of the last slice

    friend bool operator==(const AxisNeeds&, const AxisNeeds&) = default;
};

/// The history as lanes over a time axis (QCustomPlot). Draws what the history's timeline holds;
/// asks nothing of the engine.
///
/// The wheel zooms around the mouse, dragging pans, with Shift it measures, a click sets the
/// cursor, the cursor's line can be dragged; when it is out of sight a mark at the edge leads to
/// it. A click on a bookmark's flag goes to its moment. A double click picks the process. Keys: ←→
/// pan (with Shift: the cursor), ↑↓ choose a lane and Enter picks it, + − zoom, 0 fits, Home and
/// End go to the start and the present, F follows, Esc returns the cursor to the present.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// The history to draw; not owned, may be null, must outlive the view or be replaced.
    void setHistory(const model::History* history);
    /// New events have come, or `now` (the clock of a live run) has moved on.
    void refresh(std::optional<model::Time> now = {});
    void setTheme(const Theme& theme);
    /// Size of type and lanes: 1 on the desktop, 1.6 for a projector.
    void setScale(double scale);
    /// How close lanes may come before they scroll, and how far apart they may move.
    void setLaneRoom(const LaneRoom& room);

    bool isFollowing() const;
    void setFollowing(bool follow); ///< ends when the user pans
    void fit();
    void zoom(double factor); ///< around the cursor or the middle

    std::optional<model::Time> cursor() const;
    void setCursor(std::optional<model::Time> t); ///< nothing: the present
    void showCursor();                            ///< brings it into sight if it is out of it
    void setMarks(const Marks& marks);
    void setDifference(const std::optional<DifferenceMark>& difference);
    std::optional<pid_t> highlighted() const;
    void highlight(std::optional<pid_t> pid);
    QPoint placeOf(pid_t pid) const; ///< in the middle of its name

    /// One axis for two views: the leader says which stretch of time both show, and does what the
    /// user asks of either. Nobody, at first. LinkedAxis keeps them together.
    void setLeader(TimelineView* leader);
    AxisNeeds needs() const;
    void setCompanion(const AxisNeeds& needs); ///< of the other view
    void setAxisShown(bool isShown);           ///< it has labels

    /// Paints the same picture on any device (SVG, PDF, image): vectors, text as text, sized in
    /// device-independent pixels. Shows the whole run while nobody has zoomed.
    void paintOn(QCPPainter* painter, const QSize& size);
    /// Height of what is not lanes, at scale 1: the pill's strip and the axis.
    static constexpr double stripsHeight = 56;
    static constexpr double axisHeight = 28; ///< of these, the axis
    static constexpr double edgeBelow = 6;   ///< where no axis is shown

    QSize sizeHint() const override;

signals:
    void cursorMoved(model::Time t);
    void measured(model::Time from, model::Time to); ///< by dragging with Shift
    void followingChanged(bool isFollowing);
    void processPicked(pid_t pid);
    void highlightChanged(std::optional<pid_t> pid);
    void menuAsked(pid_t pid, const QPoint& at); ///< on the screen
    void arranged();                             ///< what is on show, or what it needs, has changed
    void presentWanted(); ///< by key: away with the cursor, along with the run again

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void zoomAround(double factor, model::Time around);
    void panBy(model::Time by);
    void moveCursor(model::Time t);             ///< by hand: within the run, and everybody is told
    void measure(const Scene& scene, double x); ///< from where the drag began
    model::Time withinRun(model::Time t) const;
    void scrollTo(int pixels);
    void stepSideways(int sign, bool movesCursor);
    void hover(const Scene& scene, const QMouseEvent& event);
    void goToMoment(); ///< brings the cursor, or else the present, back into sight
    void pickNeighbour(int step);
    void placeChildren();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gui
