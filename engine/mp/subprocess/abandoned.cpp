// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/abandoned.h"

#include "mp/process/after_fork.h"
#include "mp/process/tables.h"
#include "os/readiness.h"

#include <vector>

namespace subprocess {
namespace {

std::vector<mp::ChildPointer>& table()
{
    static auto* const table = new std::vector<mp::ChildPointer>; // guarded by mp::tablesMutex()
    static const auto* const hook = new mp::AfterForkHook([] { table->clear(); });
    static_cast<void>(hook);
    return *table;
}

} // namespace

void abandon(mp::ChildPointer child)
{
    auto& children = table();
    const std::lock_guard lock(mp::tablesMutex());
    children.push_back(std::move(child));
}

void reapAbandoned()
{
    auto& children = table();
    std::unique_lock lock(mp::tablesMutex());
    const std::vector<mp::ChildPointer> known = children;
    lock.unlock();
    for (const mp::ChildPointer& child : known) {
        const bool hasEnded = os::waitReadable(child->sentinel(), std::chrono::steady_clock::now());
        if (!child->exitCode() && !hasEnded)
            continue;
        lock.lock();
        std::erase(children, child);
        lock.unlock();
    }
}

} // namespace subprocess
