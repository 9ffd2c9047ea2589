// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_table.h"

#include "gui/look/follow_end.h"
#include "gui/look/plain_table.h"
#include "gui/panels/processes/process_delegate.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

using Column = EventModel::Column;

constexpr std::pair<Column, int> widths[] = {
    {Column::Time, 90}, {Column::Pid, 88}, {Column::Kind, 190}};
constexpr int searchWidth = 200;
constexpr int leastSearchWidth = 96;

} // namespace

EventTable::EventTable(QWidget* parent)
    : Panel(parent),
      m_model(new EventModel(this)),
      m_table(new PlainTable(this)),
      m_empty(new QLabel(this)),
      m_search(new QLineEdit(this))
{
    m_table->setObjectName(QStringLiteral("events"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProcessDelegate(
        EventModel::Birth, static_cast<int>(Column::Pid),
        {static_cast<int>(Column::Time), static_cast<int>(Column::Pid)}, m_table));
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_empty->setProperty("role", "dim");
    m_empty->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    followEnd(*m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    m_table->hide();
    connect(m_search, &QLineEdit::returnPressed, this, &EventTable::findNext);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& row) {
        Q_EMIT picked(model::Time(row.data(EventModel::When).toLongLong()));
    });
    retranslate();
}

void EventTable::showMoment(const Moment& moment)
{
    m_model->showMoment(moment);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (std::exchange(m_event, moment.event) != moment.event && m_event)
        choose(m_model->rowOf(*m_event));
}

void EventTable::choose(const QModelIndex& row)
{
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

void EventTable::findNext()
{
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : 0;
    const QModelIndex found = m_model->find(m_search->text(), from);
    m_search->setToolTip(found.isValid() ? tr("Enter finds the next event")
                                         : tr("No event contains this text"));
    if (!found.isValid())
        return;
    choose(found);
}

void EventTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void EventTable::retranslate()
{
    m_table->setAccessibleName(tr("Events"));
    m_search->setAccessibleName(tr("Find an event"));
    m_search->setPlaceholderText(tr("Find an event"));
    m_search->setToolTip(tr("Enter finds the next event"));
    m_empty->setText(tr("Every event of the run is logged here, in order of time."));
    m_model->retranslate();
}

} // namespace gui
