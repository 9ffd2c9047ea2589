// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/reader.h"

namespace runner {

/// Where the runner writes what it sees itself: its own events go into the stream among those of
/// the processes, in the order of time.
class Journal
{
public:
    Journal(const trace::Segment& segment, trace::Reader& reader)
        : m_segment(segment), m_reader(reader)
    {
    }

    /// It happened now, and the runner (or `pid`) is who did it.
    void note(trace::AnyEvent event, pid_t pid) const;
    void note(trace::AnyEvent event) const;

    /// It happened at time zero, before everything else.
    void noteFirst(trace::RunBegin begin) const;

    /// The process will record no more.
    void forget(pid_t pid) const { m_reader.forget(pid); }

private:
    const trace::Segment& m_segment;
    trace::Reader& m_reader;
};

} // namespace runner
