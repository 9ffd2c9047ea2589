// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sampler.h"

#include "os/proc.h"

#include <algorithm>
#include <cmath>

namespace runner {

namespace {

using namespace std::chrono_literals;

constexpr auto shortestInterval = 33ms;
constexpr int costDivisor = 20;
/// The kernel counts CPU time in ticks of 10 ms: a share is only worth telling over many of them.
constexpr auto cpuWindow = 500ms;
constexpr double cpuStep = 0.2;
/// Whoever reaped it may be about to say so: it may be in the middle of its next event.
constexpr int roundsUntilLost = 15;
constexpr int roundsPerSearch = 3;
/// A new process tells of itself first, if it is one that does.
constexpr auto shyness = 200ms;

bool isToBeSeen(const Member& member)
{
    return member.phase != Member::Phase::Gone &&
           (member.isAnnounced || Sampler::Clock::now() - member.knownSince > shyness);
}

} // namespace

void Sampler::sample()
{
    const auto start = Clock::now();
    if (m_round++ % roundsPerSearch == 0)
        m_family.findUnannounced();
    std::vector<pid_t> present;
    for (const auto& [pid, member] : m_family.members())
        if (isToBeSeen(member))
            present.push_back(pid);
    for (const pid_t pid : present)
        look(pid);
    std::erase_if(m_seen, [&present](const auto& seen) {
        return !std::binary_search(present.begin(), present.end(), seen.first);
    });
    const auto end = Clock::now();
    m_next = end + std::max<Clock::duration>(shortestInterval, (end - start) * costDivisor);
}

void Sampler::look(pid_t pid)
{
    Seen& seen = m_seen[pid];
    const auto stat = os::readStat(pid);
    if (!stat) {
        noteMissing(pid, seen);
        return;
    }
    const auto now = Clock::now();
    if (seen.cpuSince == Clock::time_point{}) {
        seen.cpuSince = now;
        seen.cpuTime = stat->cpuTime;
    } else if (now - seen.cpuSince >= cpuWindow) {
        const std::chrono::duration<double> used = stat->cpuTime - seen.cpuTime;
        const std::chrono::duration<double> window = now - seen.cpuSince;
        seen.cpu = std::round(used / window * 10) / 10;
        seen.cpuSince = now;
        seen.cpuTime = stat->cpuTime;
    }
    // To a person a process that its tracer stopped is a stopped one, and an idle one sleeps.
    const char state = stat->state == 't' ? 'T' : stat->state == 'I' ? 'S' : stat->state;
    if (state != seen.state || std::abs(seen.cpu - seen.notedCpu) >= cpuStep)
        noteState(pid, seen, state, stat->rssKib);
}

void Sampler::noteState(pid_t pid, Seen& seen, char state, std::int64_t rssKib)
{
    seen.state = state;
    seen.notedCpu = seen.cpu;
    m_journal.note(trace::ProcessState{
        .child = pid, .state = std::string(1, state), .cpu = seen.cpu, .rssKib = rssKib});
}

void Sampler::noteMissing(pid_t pid, Seen& seen)
{
    if (++seen.timesMissing < roundsUntilLost)
        return;
    noteState(pid, seen, 'X', 0);
    m_family.lost(pid);
}

} // namespace runner
