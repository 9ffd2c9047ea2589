// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QAbstractTableModel>

namespace gui {

/// The log of events up to the moment shown, the newest ones of a long run. Holds no event: a row
/// is read from the history when it is drawn.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Pid, Kind, Fields };
    static constexpr int columns = 4;
    enum Role { Birth = Qt::UserRole, When };
    static constexpr std::size_t mostRows = 100'000;

    using QAbstractTableModel::QAbstractTableModel;

    void showMoment(const Moment& moment);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

    /// The row of the whole history's event of this number; invalid when it is not listed.
    QModelIndex rowOf(std::size_t event) const;

    /// The next row from `from` on, wrapping around, whose kind, PID or fields contain the text.
    QModelIndex find(const QString& text, int from) const;

private:
    const trace::Record& record(int row) const;

    std::uint64_t m_run = 0;
    const model::History* m_history = nullptr;
    std::size_t m_first = 0;                     ///< the event in row 0
    std::size_t m_end = 0;                       ///< one after the event in the last row
    mutable std::optional<std::size_t> m_cached; ///< a row is asked for cell by cell
    mutable trace::Record m_record;
};

} // namespace gui
