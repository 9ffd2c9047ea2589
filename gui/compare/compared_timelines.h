// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compare/run_comparison.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace gui {

class ElidedLabel;
class LinkedAxis;
class TimelineView;

/// The timeline of the run; while it is compared, above it that of the kept run on the same axis,
/// each with a heading, and over both a line that says where they first differ.
class ComparedTimelines : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedTimelines(QWidget* parent = nullptr);
    ~ComparedTimelines() override;

    TimelineView* shown() const { return m_shown; }
    TimelineView* kept() const { return m_kept; }

    void showComparison(const RunComparison& comparison);
    /// Each from long to short.
    void setHeadings(const QStringList& kept, const QStringList& shown);
    /// That go to the first difference and end the comparison: they become buttons. Not owned.
    void setActions(QAction* goToDifference, QAction* end);
    void setTheme(const Theme& theme);
    void setScale(double scale); ///< the least: lanes and type grow where there is much room

    bool isComparing() const { return m_history != nullptr; } ///< the kept run is on show
    /// To show so many lanes of the run and those of the kept one.
    int wantedHeight(int lanes) const;
    void
    shareHeight(int lanes); ///< among the two, for so many lanes of the run, and lets them grow

signals:
    void roomWanted(); ///< for the kept run's picture, which is about to be shown

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& name);
    ElidedLabel* addHeading(const QString& name);
    void showKept(const RunComparison::History& history);
    void showMarks(const RunComparison& comparison);
    void grow();
    int lanesAbove() const;
    int lanesBelow() const;
    void dress();

    QWidget* m_row;
    ElidedLabel* m_sentence;
    QToolButton* m_go;
    QToolButton* m_end;
    ElidedLabel* m_keptHeading;
    TimelineView* m_kept;
    ElidedLabel* m_shownHeading;
    TimelineView* m_shown;
    QVBoxLayout* m_layout;
    RunComparison::History m_history; ///< on show above
    std::unique_ptr<LinkedAxis> m_link;
    double m_scale = 1;
    double m_shownScale = 1; ///< larger in a large window
    int m_lanes = 0;         ///< of the run
};

} // namespace gui
