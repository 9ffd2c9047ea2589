// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_model.h"

#include "gui/panels/events/event_words.h"
#include "gui/panels/process_words.h"
#include "gui/panels/seconds.h"

namespace gui {

void EventModel::showMoment(const Moment& moment)
{
    const std::size_t shown = m_end - m_first;
    const bool isOther = moment.run != m_run || moment.events < m_end;
    const bool isTooLong = moment.events - m_first > mostRows + mostRows / 10;
    if (isOther || isTooLong) {
        beginResetModel();
        m_run = moment.run;
        m_history = &moment.history;
        m_cached.reset();
        m_end = moment.events;
        m_first = m_end > mostRows ? m_end - mostRows : 0;
        endResetModel();
    } else if (moment.events > m_end) {
        const auto more = static_cast<int>(moment.events - m_end);
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(shown) + more - 1);
        m_end = moment.events;
        endInsertRows();
    }
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_first);
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const trace::Record& EventModel::record(int row) const
{
    const std::size_t number = m_first + static_cast<std::size_t>(row);
    if (m_cached != number) {
        m_record = m_history->at(number);
        m_cached = number;
    }
    return m_record;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Birth && role != When)
        return {};
    const trace::Record& it = record(index.row());
    if (role == Birth)
        return birthOf(it.at.pid, m_history->now());
    if (role == When)
        return QVariant::fromValue(static_cast<qlonglong>(it.at.t.count()));
    switch (static_cast<Column>(index.column())) {
    case Column::Time: return secondsText(it.at.t, 6);
    case Column::Pid: return it.at.pid;
    case Column::Kind: return kindText(it);
    case Column::Fields: return fieldsText(it);
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time: return tr("Seconds");
    case Column::Pid: return tr("PID");
    case Column::Kind: return tr("Event");
    case Column::Fields: return tr("Details");
    }
    return {};
}

void EventModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

QModelIndex EventModel::rowOf(std::size_t event) const
{
    const bool isListed = event >= m_first && event < m_end;
    return isListed ? index(static_cast<int>(event - m_first), 0) : QModelIndex();
}

QModelIndex EventModel::find(const QString& text, int from) const
{
    const int rows = rowCount();
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        const trace::Record& it = record(row);
        if (kindText(it).contains(text, Qt::CaseInsensitive) ||
            QString::number(it.at.pid).contains(text) ||
            fieldsText(it).contains(text, Qt::CaseInsensitive))
            return index(row, 0);
    }
    return {};
}

} // namespace gui
