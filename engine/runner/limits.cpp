// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/limits.h"

#include <fmt/format.h>

namespace runner {

Limits::Limits(const Options& options)
    : m_deadline(Clock::now() + options.timeLimit),
      m_time(options.timeLimit),
      m_processes(options.processLimit),
      m_output(options.outputLimit)
{
}

void Limits::holdClock(bool isHeld)
{
    if (isHeld == m_heldSince.has_value())
        return;
    const auto now = Clock::now();
    if (m_heldSince)
        m_deadline += now - *m_heldSince;
    m_heldSince = isHeld ? std::optional(now) : std::nullopt;
}

std::optional<trace::RunLimit> Limits::exceeded(std::size_t aliveProcesses,
                                                std::uint64_t printedBytes) const
{
    if (Clock::now() >= deadline())
        return trace::RunLimit{
            "time", fmt::format("The run was ended because it took longer than {} s.",
                                std::chrono::duration<double>(m_time).count())};
    if (aliveProcesses > m_processes)
        return trace::RunLimit{
            "processes",
            fmt::format("The run was ended because more than {} of its processes lived at once.",
                        m_processes)};
    if (printedBytes > m_output)
        return trace::RunLimit{
            "output",
            fmt::format("The run was ended because it printed more than {} bytes.", m_output)};
    return {};
}

std::string outcomeOf(const trace::RunLimit& limit)
{
    return limit.limit == "time" ? "timeout" : "limit";
}

} // namespace runner
