// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/finalizer.h"

#include "mp/process/tables.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mp {
namespace {

struct Entry {
    ExitPriority priority;
    std::size_t key = 0;
    std::function<void()> atExit;
};

struct Table {
    std::size_t lastKey = 0; // never reset: a parent's key must not name a child's entry
    std::vector<Entry> entries;
};

Table& table()
{
    static auto* const table = new Table;
    return *table;
}

bool runsLater(const Entry& left, const Entry& right)
{
    return std::pair(left.priority, left.key) < std::pair(right.priority, right.key);
}

/// Takes the entry that is due next out of the table; an empty function if none is.
std::function<void()> takeNext(FinalizersToRun which)
{
    const std::lock_guard lock(tablesMutex());
    auto& entries = table().entries;
    const auto next = std::ranges::max_element(entries, runsLater);
    const bool isDue = next != entries.end() &&
                       (which == FinalizersToRun::All || static_cast<int>(next->priority) >= 0);
    if (!isDue)
        return {};
    auto atExit = std::move(next->atExit);
    entries.erase(next);
    return atExit;
}

} // namespace

Finalizer::Finalizer(ExitPriority priority, std::function<void()> atExit)
{
    const std::lock_guard lock(tablesMutex());
    m_key = ++table().lastKey;
    table().entries.push_back({priority, m_key, std::move(atExit)});
}

Finalizer::Finalizer(Finalizer&& other) noexcept : m_key(std::exchange(other.m_key, 0)) {}

Finalizer& Finalizer::operator=(Finalizer&& other) noexcept
{
    std::swap(m_key, other.m_key);
    return *this;
}

void Finalizer::cancel()
{
    if (m_key == 0)
        return;
    std::function<void()> dropped; // destroyed after the lock: it may own what locks again
    const std::lock_guard lock(tablesMutex());
    auto& entries = table().entries;
    const auto found = std::ranges::find(entries, std::exchange(m_key, 0), &Entry::key);
    if (found != entries.end()) {
        dropped = std::move(found->atExit);
        entries.erase(found);
    }
}

void runFinalizers(FinalizersToRun which)
{
    while (const auto atExit = takeNext(which))
        atExit();
}

void forgetFinalizersAfterFork()
{
    // Leaked on purpose: what they own belongs to the parent's threads.
    static std::vector<std::vector<Entry>*> parents;
    parents.push_back(new std::vector<Entry>(std::move(table().entries)));
    table().entries.clear();
}

} // namespace mp
