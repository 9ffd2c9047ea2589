// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"

#include "os/proc.h"
#include "os/readiness.h"

namespace tests {

bool RecordedRun::waitFor(const Condition& condition)
{
    const auto deadline = std::chrono::steady_clock::now() + longEnough;
    for (;;) {
        while (m_seen < m_records.size())
            if (condition(m_records[m_seen++]))
                return true;
        if (m_hasEnded || !os::waitReadable(m_session.descriptor(), deadline))
            return false;
        const auto status =
            m_session.read([this](auto frame) { m_records.push_back(trace::decode(frame)); });
        m_hasEnded = status == session::ReadStatus::Ended;
    }
}

bool RecordedRun::waitUntilEnded()
{
    waitFor([](const auto&) { return false; });
    return m_hasEnded;
}

std::string RecordedRun::outcome() const
{
    const auto ends = all<trace::RunEnd>();
    return ends.size() == 1 ? ends.front().outcome : std::to_string(ends.size()) + " × run.end";
}

std::string RecordedRun::output(std::string_view stream) const
{
    std::string text;
    for (const auto& written : all<trace::OutputWritten>())
        if (written.stream == stream)
            text += written.text;
    return text;
}

session::RunOptions act(const std::string& name, int children)
{
    session::RunOptions options;
    options.lesson = name;
    options.knobs = {{"children", std::to_string(children)}};
    return options;
}

std::set<pid_t> processesOfRun(const std::string& runId)
{
    std::set<pid_t> found;
    for (const pid_t pid : os::allProcesses())
        if (os::environmentOf(pid, "PROCESSLAB_RUN") == runId)
            found.insert(pid);
    return found;
}

std::string runOf(pid_t pid)
{
    return os::environmentOf(pid, "PROCESSLAB_RUN").value_or("");
}

} // namespace tests
