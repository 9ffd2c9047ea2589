// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QAbstractTableModel>

namespace gui {

/// The processes of the moment, in order of birth. Only rows that changed are announced.
class ProcessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Pid, Ppid, Daemon, State, Exit };
    static constexpr int columns = 6;
    enum Role { Birth = Qt::UserRole, Pid };

    using QAbstractTableModel::QAbstractTableModel;

    void showMoment(const Moment& moment);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    struct Row {
        pid_t pid = 0;
        pid_t ppid = 0;
        std::uint32_t birth = 0;
        bool isDaemon = false;
        QString name;
        QString state;
        QString exit;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rowsOf(const model::World& world) const;
    std::vector<Row> m_rows;
};

} // namespace gui
