// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/line_range.h"
#include "trace/events.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace gui {

/// What an event is about, as a reader of the log would sort it.
enum class EventGroup { Processes, Pools, Channels, Locks, Shared, Programs, Output, Lines, Run };
inline constexpr int eventGroups = 9;

EventGroup groupOf(const trace::Record& record);

/// Which events the log lists: all that pass every part. Empty parts let everything pass.
struct EventFilter {
    QString text{};                 ///< stands in the event's kind, PID or fields
    std::optional<pid_t> process{}; ///< does it, or suffers it
    LineRanges lines{};             ///< the process that does it is at one of these lines
    std::set<EventGroup> without{};

    bool isEmpty() const { return *this == EventFilter(); }
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// True if the event's kind, PID or fields contain the text, in either case of letters.
bool says(const trace::Record& record, const QString& text);

/// Lets the events of one run pass, from its first on and in order: it remembers at which line each
/// process is.
class EventSieve
{
public:
    explicit EventSieve(EventFilter filter = {}) : m_filter(std::move(filter)) {}
    const EventFilter& filter() const { return m_filter; }
    bool passes(const trace::Record& record);

private:
    bool isAtLine(const trace::Record& record);

    EventFilter m_filter;
    std::map<pid_t, std::uint32_t> m_lines;
};

} // namespace gui
