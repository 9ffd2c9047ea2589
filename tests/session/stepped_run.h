// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recorded_run.h"

#include <map>

namespace tests {

/// A run in step mode, and a hand that says who goes next.
class SteppedRun
{
public:
    /// Of a lesson in tests/programs/; in step mode from the beginning.
    SteppedRun(const std::string& lesson, const std::string& method,
               std::map<std::string, std::string> knobs = {},
               std::chrono::milliseconds timeLimit = longEnough);

    session::Session& session() { return m_run.session(); }
    RecordedRun& recorded() { return m_run; }

    /// Reads until it is so; false if the run ended or the time was over first.
    bool readUntil(const std::function<bool()>& isSo);

    /// Waits until that process waits for its turn, gives it and sees it go. What it was to do, ""
    /// if it did not wait or did not go. Of its threads the one goes that has waited longest.
    std::string step(pid_t pid);
    /// The same for one ask.
    std::string stepAsk(std::uint32_t ask);
    /// Waits until what it was let do is done: it waits for its next turn, or is dead.
    bool isThrough(pid_t pid);
    /// Starts the children one after the other, as main does first; their PIDs.
    std::vector<pid_t> startChildren(int count);
    /// Gives turns to whoever asks until the run is over, to the lowest PID first: one process goes
    /// as far as it can before the next.
    bool finish();

    bool isWaiting(pid_t pid) const { return !asksOf(pid).empty(); }
    /// What it waits with, the longest first.
    std::vector<std::uint32_t> asksOf(pid_t pid) const;
    pid_t main() const { return m_main; }
    /// Everything that was asked for a turn for, in order.
    const std::vector<trace::TurnBegin>& turns() const { return m_turns; }

private:
    void note(const trace::Record& record);

    struct Waiting {
        pid_t pid = 0;
        std::string operation;
    };

    RecordedRun m_run;
    std::map<std::uint32_t, Waiting> m_waiting; ///< by ask
    std::vector<trace::TurnBegin> m_turns;
    std::vector<pid_t> m_children;
    std::set<pid_t> m_dead;
    pid_t m_main = 0;
};

} // namespace tests
