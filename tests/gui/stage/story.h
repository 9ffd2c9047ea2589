// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/stage/stage_at.h"

namespace tests {

constexpr pid_t mainPid = 10;

/// A history told event by event, a hundredth of a second apart.
class Story
{
public:
    Story()
    {
        tell(0, trace::RunBegin{"story", 1, 1, "fork", 1, {}});
        tell(mainPid, trace::ProcessBegin{1, "MainProcess", false});
    }

    void tell(pid_t pid, trace::AnyEvent event)
    {
        m_t += 0.01;
        m_history.append({{seconds(m_t), pid, 0}, std::move(event)});
    }

    pid_t child(const std::string& name)
    {
        const pid_t pid = ++m_last;
        tell(mainPid, trace::ProcessStartBegin{name, false, "fork"});
        tell(mainPid, trace::ProcessStartEnd{pid});
        tell(pid, trace::ProcessBegin{mainPid, name, false});
        return pid;
    }

    void pause(double length) { m_t += length; } ///< in seconds
    StageAt now() const { return {m_history, m_t}; }
    const model::History& history() const { return m_history; }
    double t() const { return m_t; }

private:
    model::History m_history;
    pid_t m_last = mainPid;
    double m_t = 0;
};

} // namespace tests
