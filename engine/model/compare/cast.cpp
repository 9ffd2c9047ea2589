// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/cast.h"

#include <algorithm>

namespace model::compare {

namespace {

constexpr Key runner = 1;
constexpr Key stranger = 2;
constexpr Key nobody = 3;

} // namespace

void Cast::see(const trace::Record& record)
{
    const pid_t by = record.at.pid;
    if (std::holds_alternative<trace::RunBegin>(record.event))
        m_parts[by].key = runner;
    else if (const auto* start = std::get_if<trace::ProcessStartBegin>(&record.event))
        m_starts.push_back({by, start->name});
    else if (const auto* begin = std::get_if<trace::ProcessBegin>(&record.event))
        seeBegin(by, *begin);
    else if (const auto* started = std::get_if<trace::ProcessStartEnd>(&record.event))
        seeStarted(by, started->child);
    else if (const auto* program = std::get_if<trace::SubprocessStartEnd>(&record.event))
        enter(program->child, by);
    else if (const auto* exit = std::get_if<trace::ProcessExit>(&record.event))
        m_parts[exit->child].isReaped = true;
}

void Cast::seeBegin(pid_t pid, const trace::ProcessBegin& event)
{
    const auto known = m_parts.find(pid);
    if (known != m_parts.end() && !known->second.isReaped)
        return; // its parent has returned from start() already
    // Two may start children of one name: then it is the one that is its parent for the kernel.
    auto start = m_starts.end();
    for (auto it = m_starts.begin(); it != m_starts.end(); ++it) {
        const bool isFirst = start == m_starts.end();
        if (!it->hasBegun && it->name == event.name && (isFirst || it->by == event.ppid))
            start = it;
    }
    const bool isNamedSo = event.name == "forkserver" || event.name == "resource_tracker";
    if (start != m_starts.end()) {
        start->hasBegun = true;
        enter(pid, start->by);
    } else if (isNamedSo) {
        m_parts[pid] = {.isHelper = true};
    } else {
        enter(pid, event.ppid);
    }
}

void Cast::seeStarted(pid_t by, pid_t child)
{
    const auto start = std::ranges::find(m_starts, by, &Start::by);
    if (start == m_starts.end())
        return;
    const bool hasBegun = start->hasBegun;
    m_starts.erase(start);
    if (!hasBegun && child > 0)
        enter(child, by);
}

void Cast::enter(pid_t pid, pid_t parent)
{
    const Key above = of(parent);
    const Key key = mixed(above, ++m_counts[above]);
    m_parts[pid] = {.key = key};
}

Key Cast::of(pid_t pid)
{
    if (pid == 0)
        return nobody;
    Part& part = m_parts[pid];
    if (part.key == 0 && !part.isHelper)
        part.key = mixed(stranger, ++m_strangers);
    return part.key;
}

bool Cast::isHelper(pid_t pid) const
{
    const auto part = m_parts.find(pid);
    return part != m_parts.end() && part->second.isHelper;
}

Key Cast::thing(Key id, pid_t by, Key kind)
{
    const auto known = m_things.find(id);
    if (known != m_things.end())
        return known->second;
    const Key maker = mixed(of(by), kind);
    return m_things[id] = mixed(maker, ++m_counts[maker]);
}

} // namespace model::compare
