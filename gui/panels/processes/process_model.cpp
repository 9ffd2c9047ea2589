// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/processes/process_model.h"

#include "gui/language/language.h"
#include "gui/panels/process_words.h"

#include <algorithm>

namespace gui {

std::vector<ProcessModel::Row> ProcessModel::rowsOf(const model::World& world) const
{
    std::vector<Row> rows;
    for (const model::ProcessNow* process : world.byBirth())
        rows.push_back({.pid = process->pid,
                        .ppid = process->ppid,
                        .birth = process->birth,
                        .isDaemon = process->isDaemon,
                        .name = qstring(process->name),
                        .state = doingText(*process, world),
                        .exit = exitText(*process)});
    return rows;
}

void ProcessModel::showMoment(const Moment& moment)
{
    std::vector<Row> rows = rowsOf(moment.world);
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        std::move(rows.begin() + before, rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
}

int ProcessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProcessModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Birth)
        return row.birth;
    if (role == Pid)
        return row.pid;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return row.name;
    case Column::Pid: return row.pid;
    case Column::Ppid: return row.ppid > 0 ? QVariant(row.ppid) : QVariant();
    case Column::Daemon: return row.isDaemon ? tr("yes") : tr("no");
    case Column::State: return row.state;
    case Column::Exit: return row.exit;
    }
    return {};
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Pid: return tr("PID");
    case Column::Ppid: return tr("PPID");
    case Column::Daemon: return tr("Daemon");
    case Column::State: return tr("State");
    case Column::Exit: return tr("Exit code");
    }
    return {};
}

void ProcessModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace gui
