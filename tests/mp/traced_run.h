// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"
#include "trace/reader.h"

#include <QStringList>

#include <algorithm>

namespace tests {

/// A scenario of tests/mp/programs, run in a trace segment that the test itself reads, as a runner
/// would. What is not finished is killed.
class TracedRun
{
public:
    explicit TracedRun(const std::string& scenario, const std::vector<std::string>& knobs = {},
                       const trace::SegmentOptions& options = {},
                       const char* program = "mp-scenarios");
    ~TracedRun();
    TracedRun(const TracedRun&) = delete;
    TracedRun& operator=(const TracedRun&) = delete;

    trace::Segment& segment() { return m_segment; }
    pid_t main() const { return m_main.pid(); }

    /// Reads until an event of kind E was seen; false if the main process ended before.
    template <class E>
    [[nodiscard]] bool readUntil()
    {
        while (!has<E>() && !readFor(std::chrono::milliseconds(1))) {
        }
        return has<E>();
    }
    /// Reads for so long; true if the main process has ended by then.
    bool readFor(std::chrono::milliseconds time);
    /// Reads to the end; the exit code of the main process.
    int finish();

    const std::vector<trace::Record>& records() const { return m_records; }
    template <class E>
    bool has() const
    {
        return std::ranges::any_of(m_records, [](const trace::Record& record) {
            return std::holds_alternative<E>(record.event);
        });
    }
    /// The kinds of what one process recorded, in order, but not the lines at which it was.
    QStringList kindsOf(pid_t pid) const;
    /// What one process printed, as lines.
    QStringList printedBy(pid_t pid) const;

private:
    trace::Segment m_segment;
    trace::Reader m_reader;
    os::Pidfd m_main;
    std::vector<trace::Record> m_records;
    bool m_isFinished = false;
};

/// An event with its place in the stream.
template <class E>
struct Found {
    std::size_t place = 0;
    trace::At at;
    E event;
};

/// All events of kind E, in order.
template <class E>
std::vector<Found<E>> all(const TracedRun& run)
{
    std::vector<Found<E>> found;
    for (std::size_t place = 0; place < run.records().size(); ++place) {
        const trace::Record& record = run.records()[place];
        if (const E* event = std::get_if<E>(&record.event))
            found.push_back({place, record.at, *event});
    }
    return found;
}

/// Those for which `isWanted` is true.
template <class E, class Predicate>
std::vector<Found<E>> all(const TracedRun& run, const Predicate& isWanted)
{
    auto found = all<E>(run);
    std::erase_if(found, [&](const Found<E>& each) { return !isWanted(each); });
    return found;
}

} // namespace tests
