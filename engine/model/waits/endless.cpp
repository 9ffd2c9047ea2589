// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/waits/endless.h"

#include "model/waits/wait.h"

#include <algorithm>

namespace model {

namespace {

using Why = EndlessWait::Why;

/// Who waits, and who of the others goes on. At first nobody who waits is taken to go on; then
/// whoever can is taken out, until nobody can: what is left never ends.
class Standing
{
public:
    explicit Standing(const World& world)
    {
        for (const auto& [pid, process] : world.processes) {
            if (auto wait = waitOf(process, world))
                m_waits.push_back(std::move(*wait));
            else if (canAct(process, world))
                ++m_goingOn;
            if (canAct(process, world))
                m_actors.push_back(pid);
        }
        while (letGo()) {
        }
    }

    const std::vector<Wait>& waits() const { return m_waits; }
    std::vector<pid_t> on(const Wait& wait) const;
    bool isInCycle(const Wait& wait) const;

private:
    bool isStuck(pid_t pid) const
    {
        return std::ranges::find(m_waits, pid, &Wait::pid) != m_waits.end();
    }
    bool canEnd(const Wait& wait) const;
    bool letGo();

    std::vector<Wait> m_waits;
    std::vector<pid_t> m_actors;
    std::size_t m_goingOn = 0;
};

bool Standing::canEnd(const Wait& wait) const
{
    const auto isFree = [this](pid_t pid) { return !isStuck(pid); };
    switch (wait.needs) {
    case Wait::Needs::OneOf: return std::ranges::any_of(wait.on, isFree);
    case Wait::Needs::AllOf: return std::ranges::all_of(wait.on, isFree);
    case Wait::Needs::Anybody: return m_goingOn > 0;
    case Wait::Needs::Miracle: return false;
    }
    return true;
}

bool Standing::letGo()
{
    const auto free =
        std::ranges::find_if(m_waits, [this](const Wait& wait) { return canEnd(wait); });
    if (free == m_waits.end())
        return false;
    if (std::ranges::find(m_actors, free->pid) != m_actors.end())
        ++m_goingOn;
    m_waits.erase(free);
    return true;
}

std::vector<pid_t> Standing::on(const Wait& wait) const
{
    std::vector<pid_t> all = wait.needs == Wait::Needs::Anybody ? m_actors : wait.on;
    std::erase_if(all, [&](pid_t pid) {
        return pid == wait.pid || (wait.needs == Wait::Needs::AllOf && !isStuck(pid));
    });
    return all;
}

bool Standing::isInCycle(const Wait& wait) const
{
    std::vector<pid_t> reached = on(wait);
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const auto other = std::ranges::find(m_waits, reached[next], &Wait::pid);
        if (other == m_waits.end() || other->needs == Wait::Needs::Miracle)
            continue;
        for (const pid_t pid : on(*other)) {
            if (std::ranges::find(reached, pid) == reached.end())
                reached.push_back(pid);
        }
    }
    return std::ranges::find(reached, wait.pid) != reached.end();
}

} // namespace

std::vector<EndlessWait> endlessWaits(const World& world)
{
    constexpr std::uint32_t tellsTimeouts = 2;
    if (world.run.format < tellsTimeouts || world.run.isBeingEnded || world.run.hasEnded)
        return {};
    const Standing standing(world);
    std::vector<EndlessWait> endless;
    for (const Wait& wait : standing.waits()) {
        const bool isMiracle = wait.needs == Wait::Needs::Miracle;
        const Why why = isMiracle                  ? wait.why
                        : standing.isInCycle(wait) ? Why::Deadlock
                                                   : Why::Standstill;
        endless.push_back({wait.pid, *wait.call, why, isMiracle ? wait.on : standing.on(wait)});
    }
    return endless;
}

} // namespace model
