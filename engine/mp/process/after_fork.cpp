// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/after_fork.h"

#include "mp/process/tables.h"

#include <map>

namespace mp {
namespace {

struct Hooks {
    std::size_t lastKey = 0;
    std::map<std::size_t, std::function<void()>> byKey;
};

Hooks& hooks()
{
    static auto* const hooks = new Hooks;
    return *hooks;
}

} // namespace

AfterForkHook::AfterForkHook(std::function<void()> inChild)
{
    const std::lock_guard lock(tablesMutex());
    m_key = ++hooks().lastKey;
    hooks().byKey.emplace(m_key, std::move(inChild));
}

AfterForkHook::~AfterForkHook()
{
    const std::lock_guard lock(tablesMutex());
    hooks().byKey.erase(m_key);
}

void runAfterForkHooks()
{
    // A young child has one thread, so the table cannot change under the loop.
    for (const auto& [key, inChild] : hooks().byKey)
        inChild();
}

} // namespace mp
