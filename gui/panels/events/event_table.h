// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/events/event_model.h"
#include "gui/panels/panel.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace gui {

/// The log of everything that happened, with a box that finds the next event with a text in it.
class EventTable : public Panel
{
    Q_OBJECT

public:
    explicit EventTable(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    QLineEdit* searchBox() const { return m_search; } ///< to be placed in a header

signals:
    void picked(model::Time t); ///< an event was double-clicked, or entered

protected:
    void changeEvent(QEvent* event) override;

private:
    void findNext();
    void choose(const QModelIndex& row);
    void retranslate();

    EventModel* m_model;
    std::optional<std::size_t> m_event; ///< the moment's, whose row has been chosen
    QTableView* m_table;
    QLabel* m_empty;
    QLineEdit* m_search;
};

} // namespace gui
