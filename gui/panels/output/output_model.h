// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QAbstractTableModel>

#include <deque>

namespace gui {

/// One printed line, and who printed it when.
struct OutputLine {
    model::Time t{0};
    pid_t pid = 0;
    std::uint32_t birth = 0;
    bool isError = false;
    QString text;
};

/// What the processes of a run printed, in order of time: the newest lines up to the moment shown.
/// Each printing event is read once; a jump back in time only hides lines.
class OutputModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Pid, Text };
    static constexpr int columns = 3;
    enum Role { Birth = Qt::UserRole, IsError };
    static constexpr std::size_t mostLines = 20'000;

    using QAbstractTableModel::QAbstractTableModel;

    void showMoment(const Moment& moment);
    void setFilter(std::optional<pid_t> pid); ///< only what this process printed
    std::optional<pid_t> filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool read(const Moment& moment);
    void take(const trace::Record& record, const model::World& world);
    std::vector<std::size_t> shownFrom(std::size_t line) const;
    void showAll();
    void showMore();

    std::uint64_t m_run = 0;
    std::size_t m_read = 0; ///< of the moment's printed events
    std::deque<OutputLine> m_lines;
    std::size_t m_looked = 0; ///< so many lines have been considered for showing
    std::vector<std::size_t> m_shown;
    model::Time m_until = model::Time::max();
    std::optional<pid_t> m_filter;
};

} // namespace gui
