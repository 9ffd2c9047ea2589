// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "model/history.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCPPainter;

namespace gui {

/// The history as lanes over a time axis (QCustomPlot). Draws what the history's timeline holds;
/// asks nothing of the engine.
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

    bool isFollowing() const;
    void setFollowing(bool follow); ///< ends when the user pans
    void fit();
    void zoom(double factor); ///< around the cursor or the middle

    std::optional<model::Time> cursor() const;
    void setCursor(std::optional<model::Time> t); ///< nothing: the present
    void highlight(std::optional<pid_t> pid);

    /// Paints the same picture on any device (SVG, PDF, image): vectors, sized in
    /// device-independent pixels.
    void paintOn(QCPPainter* painter, const QSize& size);

signals:
    void cursorMoved(model::Time t);
    void followingChanged(bool isFollowing);
    void processPicked(pid_t pid);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gui
