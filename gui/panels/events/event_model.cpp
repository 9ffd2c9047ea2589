// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_model.h"

#include "gui/panels/events/event_words.h"
#include "gui/panels/process_words.h"
#include "gui/panels/seconds.h"
#include "lessons/catalogue/marked_lines.h"

#include <algorithm>
#include <utility>

namespace gui {

void EventModel::showMoment(const Moment& moment)
{
    m_history = &moment.history;
    if (std::exchange(m_run, moment.run) != moment.run) {
        m_end = moment.events;
        listAnew();
    } else if (moment.events < m_end) {
        takeBack(moment.events);
    } else if (moment.events > m_end) {
        listMore(moment.events);
    }
}

void EventModel::setFilter(EventFilter filter)
{
    if (filter == m_sieve.filter())
        return;
    m_sieve = EventSieve(std::move(filter));
    listAnew();
}

void EventModel::listAnew()
{
    beginResetModel();
    m_cached.reset();
    m_sieve = EventSieve(m_sieve.filter());
    // Without a filter nobody needs to look at what is not listed.
    const std::size_t from = filter().isEmpty() && m_end > mostRows ? m_end - mostRows : 0;
    m_rows = passing(from, m_end);
    m_isCut = from > 0 || m_rows.size() > mostRows;
    if (m_rows.size() > mostRows)
        m_rows.erase(m_rows.begin(), m_rows.end() - mostRows);
    endResetModel();
}

void EventModel::listMore(std::size_t end)
{
    if (m_rows.size() + (end - m_end) > mostRows + mostRows / 10 && filter().isEmpty()) {
        m_end = end;
        return listAnew();
    }
    const Numbers more = passing(std::exchange(m_end, end), end);
    if (more.empty())
        return;
    const int shown = rowCount();
    beginInsertRows({}, shown, shown + static_cast<int>(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
    if (m_rows.size() <= mostRows + mostRows / 10)
        return;
    const auto old = static_cast<std::ptrdiff_t>(m_rows.size() - mostRows);
    beginRemoveRows({}, 0, static_cast<int>(old) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + old);
    m_isCut = true;
    endRemoveRows();
}

void EventModel::takeBack(std::size_t end)
{
    m_end = end;
    // Older rows may have their turn again, and the sieve has seen lines that are not reached yet.
    if (m_isCut || !filter().lines.empty())
        return listAnew();
    const auto first = std::ranges::lower_bound(m_rows, end);
    if (first == m_rows.end())
        return;
    beginRemoveRows({}, static_cast<int>(first - m_rows.begin()), rowCount() - 1);
    m_rows.erase(first, m_rows.end());
    endRemoveRows();
}

EventModel::Numbers EventModel::passing(std::size_t from, std::size_t to)
{
    Numbers numbers;
    for (std::size_t number = from; number < to; ++number) {
        if (filter().isEmpty() || m_sieve.passes(m_history->at(number)))
            numbers.push_back(static_cast<std::uint32_t>(number));
    }
    return numbers;
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const trace::Record& EventModel::record(int row) const
{
    const std::size_t number = m_rows.at(static_cast<std::size_t>(row));
    if (m_cached != number) {
        m_record = m_history->at(number);
        m_cached = number;
    }
    return m_record;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (role == Number)
        return m_rows.at(static_cast<std::size_t>(index.row()));
    if (role != Qt::DisplayRole && role != Birth && role != When)
        return {};
    const trace::Record& it = record(index.row());
    if (role == Birth) {
        const auto birth = birthOf(it.at.pid, m_history->now());
        return birth ? QVariant(*birth) : QVariant();
    }
    if (role == When)
        return QVariant::fromValue(static_cast<qlonglong>(it.at.t.count()));
    switch (static_cast<Column>(index.column())) {
    case Column::Time: return secondsText(it.at.t, 6);
    case Column::Pid: return it.at.pid;
    case Column::Kind: return kindText(it);
    case Column::Fields: return details(it);
    }
    return {};
}

QString EventModel::details(const trace::Record& record) const
{
    const auto* reached = std::get_if<trace::LineReached>(&record.event);
    const bool isListed = m_history->now().run.lesson == m_lesson;
    if (!reached || !isListed)
        return fieldsText(record);
    const auto statement = lessons::statementAt(m_pythonLines, reached->line);
    if (!statement)
        return fieldsText(record);
    return tr("line %1 in Python").arg(statement->pythonLine) + QStringLiteral(" · ") +
           fieldsText(record);
}

void EventModel::setListing(const std::string& lesson,
                            const std::map<unsigned, unsigned>& pythonLines)
{
    m_lesson = lesson;
    m_pythonLines = pythonLines;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
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
    const auto found = std::ranges::lower_bound(m_rows, event);
    const bool isListed = found != m_rows.end() && *found == event;
    return isListed ? index(static_cast<int>(found - m_rows.begin()), 0) : QModelIndex();
}

QModelIndex EventModel::find(const QString& text, int from, Way way) const
{
    const int rows = rowCount();
    const int step = way == Way::Down ? 1 : rows - 1;
    for (int tried = 0, row = from; tried < rows; ++tried) {
        row = (row + step) % rows;
        if (says(record(row), text))
            return index(row, 0);
    }
    return {};
}

} // namespace gui
