// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/family.h"

#include <chrono>
#include <string>

namespace runner {

/// Looks at every process of the run in /proc, about thirty times a second, and notes what changed:
/// running, sleeping, stopped, zombie; and in coarse steps the share of a CPU.
class Sampler
{
public:
    using Clock = std::chrono::steady_clock;

    Sampler(Family& family, const Journal& journal) : m_family(family), m_journal(journal) {}

    /// When to look again. Looking never takes more than a twentieth of a CPU: with very many
    /// processes it happens less often.
    Clock::time_point next() const { return m_next; }
    void sample();

private:
    struct Seen {
        char state = '?';
        double cpu = 0;
        double notedCpu = 0;
        std::chrono::microseconds cpuTime{0};
        Clock::time_point cpuSince;
        int timesMissing = 0;
    };

    void look(pid_t pid);
    void noteMissing(pid_t pid, Seen& seen);
    void noteState(pid_t pid, Seen& seen, char state, std::int64_t rssKib);

    Family& m_family;
    const Journal& m_journal;
    std::map<pid_t, Seen> m_seen;
    Clock::time_point m_next;
    int m_round = 0;
};

} // namespace runner
