// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/events/event_model.h"
#include "gui/panels/panel.h"
#include "lessons/catalogue/lesson.h"

#include <QTimer>

class QLineEdit;
class QToolButton;

namespace gui {

class EventFilterMenu;
class PlainTable;
class TableOrWord;

/// The log of everything that happened, with a box that finds the next event with a text in it and
/// a filter that lists some of them only.
class EventTable : public Panel
{
    Q_OBJECT

public:
    explicit EventTable(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    QLineEdit* searchBox() const { return m_search; }      ///< to be placed in a header
    QToolButton* filterButton() const { return m_filter; } ///< the same

    void setLesson(const lessons::Lesson& lesson); ///< whose listing's lines are told, too
    /// The process that the user has chosen, for the filter.
    void setProcess(std::optional<pid_t> process, const QString& name);
    /// Lists only what happened at these lines of the lesson, until the user wants all again.
    void showLines(LineRanges lines, const QString& name);

signals:
    void picked(model::Time t);     ///< an event was double-clicked, or entered
    void chosen(std::size_t event); ///< by hand: the one at which the user looks

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(EventModel::Way way);
    void choose(const QModelIndex& row);
    void applyFilter();
    void showFiltering();
    void retranslate();
    void dress();

    EventModel* m_model;
    std::optional<std::size_t> m_event; ///< the moment's, whose row has been chosen
    TableOrWord* m_place;
    PlainTable* m_table;
    QLineEdit* m_search;
    QToolButton* m_filter;
    EventFilterMenu* m_menu;
    QTimer m_typing; ///< runs out when the user has stopped typing
    std::optional<pid_t> m_process;
    LineRanges m_lines;
};

} // namespace gui
