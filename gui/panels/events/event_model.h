// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/events/event_filter.h"
#include "gui/run/moment.h"

#include <QAbstractTableModel>

#include <map>

namespace gui {

/// The log of events up to the moment shown, as the filter lets them pass: the newest ones of a
/// long run. Holds no event: a row is read from the history when it is drawn.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Pid, Kind, Fields };
    static constexpr int columns = 4;
    enum Role { Birth = Qt::UserRole, When, Number };
    static constexpr std::size_t mostRows = 100'000;

    using QAbstractTableModel::QAbstractTableModel;

    void showMoment(const Moment& moment);
    void setFilter(EventFilter filter);
    /// Runs of this lesson are told with the lines of its listing, too: keys are the lines of its
    /// scenario, as they are recorded.
    void setListing(const std::string& lesson, const std::map<unsigned, unsigned>& pythonLines);
    const EventFilter& filter() const { return m_sieve.filter(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

    /// The row of the whole history's event of this number; invalid when it is not listed.
    QModelIndex rowOf(std::size_t event) const;

    enum class Way { Down, Up };
    /// The next row behind `from` that way, wrapping around, whose event says the text.
    QModelIndex find(const QString& text, int from, Way way) const;

private:
    using Numbers = std::vector<std::uint32_t>;

    void listAnew();
    void listMore(std::size_t end);
    void takeBack(std::size_t end);
    Numbers passing(std::size_t from, std::size_t to);
    const trace::Record& record(int row) const;
    QString details(const trace::Record& record) const;

    std::uint64_t m_run = 0;
    const model::History* m_history = nullptr;
    EventSieve m_sieve;
    std::string m_lesson;
    std::map<unsigned, unsigned> m_pythonLines;
    Numbers m_rows;                              ///< the number of each row's event, ascending
    std::size_t m_end = 0;                       ///< events from this number on were not looked at
    bool m_isCut = false;                        ///< older ones passed, too, and are not listed
    mutable std::optional<std::size_t> m_cached; ///< a row is asked for cell by cell
    mutable trace::Record m_record;
};

} // namespace gui
