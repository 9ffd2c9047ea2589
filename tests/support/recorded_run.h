// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <chrono>
#include <functional>
#include <set>
#include <string>

namespace tests {

/// How long a test waits for what must happen. Generous: the machine may be busy.
inline constexpr std::chrono::seconds longEnough{20};

/// A run that keeps every event it gives, so that a test can wait for one and look back.
class RecordedRun
{
public:
    using Condition = std::function<bool(const trace::Record&)>;

    explicit RecordedRun(const session::RunOptions& options) : m_session(options) {}

    session::Session& session() { return m_session; }
    const std::vector<trace::Record>& records() const { return m_records; }

    /// Reads until an event that nobody waited for before satisfies the condition; false if the
    /// stream ended or the time was over first.
    bool waitFor(const Condition& condition);
    template <class E>
    bool waitFor()
    {
        return waitFor([](const auto& record) { return std::holds_alternative<E>(record.event); });
    }
    /// Reads to the end.
    bool waitUntilEnded();
    bool hasEnded() const { return m_hasEnded; }

    template <class E>
    std::vector<E> all() const
    {
        std::vector<E> found;
        for (const trace::Record& record : m_records)
            if (const E* event = std::get_if<E>(&record.event))
                found.push_back(*event);
        return found;
    }
    /// The words of run.end.
    std::string outcome() const;
    /// Everything printed to that stream.
    std::string output(std::string_view stream) const;

private:
    session::Session m_session;
    std::vector<trace::Record> m_records;
    std::size_t m_seen = 0;
    bool m_hasEnded = false;
};

/// A run of one of the acts in tests/programs/act.cpp.
session::RunOptions act(const std::string& name, int children = 2);

/// PIDs of all processes that have this PROCESSLAB_RUN in their environment.
std::set<pid_t> processesOfRun(const std::string& runId);

/// The PROCESSLAB_RUN of a process.
std::string runOf(pid_t pid);

} // namespace tests
