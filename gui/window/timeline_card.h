// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"
#include "gui/theme/theme.h"

#include <optional>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace gui {

class ComparedTimelines;
class PanelHeader;
class TimelineView;

/// The timeline with its header: what it follows, and the buttons for zoom, fit and follow.
class TimelineCard : public Panel
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    void setTheme(const Theme& theme);
    void setScale(double scale); ///< larger than 1: without its header, which is for the mouse
    TimelineView* view() const { return m_view; }
    ComparedTimelines* timelines() const { return m_timelines; }
    int wantedHeight() const; ///< to show every lane, or so many that the rest may scroll

    /// Every step and jump through time, the step back and the step forth first: those two become
    /// buttons, and a menu lists all. Not owned.
    void setJumps(const QList<QAction*>& jumps);

    /// All that has to do with comparing: a button opens a menu of them. Not owned.
    void setCompareActions(const QList<QAction*>& actions);

    void follow(); ///< back to the present, and along with it

signals:
    void cursorMoved(std::optional<model::Time> t); ///< nothing: back to the present

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& name);
    void connectButtons();
    void showRemark();
    void retranslate();
    void dress();

    PanelHeader* m_header;
    QHBoxLayout* m_buttons;
    ComparedTimelines* m_timelines;
    TimelineView* m_view; ///< the run's own
    QToolButton* m_back;
    QToolButton* m_forth;
    QToolButton* m_jump;
    QToolButton* m_compare;
    QToolButton* m_out;
    QToolButton* m_in;
    QToolButton* m_fit;
    QToolButton* m_follow;
    std::uint64_t m_run = 0;
    int m_lanes = 0;
    bool m_isEmpty = true;
    bool m_hasEnded = false;
    std::optional<model::Time> m_cursor;
};

} // namespace gui
