// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/output/output_model.h"

#include "gui/panels/seconds.h"

namespace gui {

void OutputModel::showMoment(const Moment& moment)
{
    const bool isOther = moment.run != m_run;
    if (isOther) {
        m_run = moment.run;
        m_read = 0;
        m_lines.clear();
        m_filter.reset();
    }
    const bool wasTrimmed = read(moment);
    const model::Time until = moment.isPresent ? model::Time::max() : moment.t;
    const bool hasMoved = std::exchange(m_until, until) != until;
    if (isOther || wasTrimmed || hasMoved)
        showAll();
    else
        showMore();
}

bool OutputModel::read(const Moment& moment)
{
    // A flood is read from its end: lines that nobody can scroll to are not made.
    if (moment.printed.size() - m_read > mostLines)
        m_read = moment.printed.size() - mostLines;
    for (; m_read < moment.printed.size(); ++m_read)
        take(moment.history.at(moment.printed[m_read]), moment.history.now());
    if (m_lines.size() <= mostLines + mostLines / 10)
        return false;
    m_lines.erase(m_lines.begin(), m_lines.end() - static_cast<std::ptrdiff_t>(mostLines));
    return true;
}

void OutputModel::take(const trace::Record& record, const model::World& world)
{
    const auto& written = std::get<trace::OutputWritten>(record.event);
    const model::ProcessNow* who = world.process(record.at.pid);
    QString text = QString::fromStdString(written.text);
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QString& line : text.split(u'\n'))
        m_lines.push_back({.t = record.at.t,
                           .pid = record.at.pid,
                           .birth = who ? who->birth : 0,
                           .isError = written.stream == "stderr",
                           .text = line});
}

void OutputModel::setFilter(std::optional<pid_t> pid)
{
    if (std::exchange(m_filter, pid) != pid)
        showAll();
}

std::vector<std::size_t> OutputModel::shownFrom(std::size_t line) const
{
    std::vector<std::size_t> shown;
    for (; line < m_lines.size(); ++line) {
        const OutputLine& it = m_lines[line];
        if (it.t <= m_until && (!m_filter || it.pid == *m_filter))
            shown.push_back(line);
    }
    return shown;
}

void OutputModel::showAll()
{
    beginResetModel();
    m_shown = shownFrom(0);
    m_looked = m_lines.size();
    endResetModel();
}

void OutputModel::showMore()
{
    const auto more = shownFrom(m_looked);
    m_looked = m_lines.size();
    if (more.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_shown.insert(m_shown.end(), more.begin(), more.end());
    endInsertRows();
}

int OutputModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int OutputModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OutputModel::data(const QModelIndex& index, int role) const
{
    const OutputLine& line = m_lines[m_shown.at(static_cast<std::size_t>(index.row()))];
    if (role == Birth)
        return line.birth;
    if (role == IsError)
        return line.isError;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Time: return secondsText(line.t, 3);
    case Column::Pid: return line.pid;
    case Column::Text: return line.text;
    }
    return {};
}

} // namespace gui
