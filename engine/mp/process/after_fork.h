// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mp {

/// While it lives, `inChild` is called in every child that this process forks, before the child's
/// own body: for what must start afresh there, such as threads and the mutexes that they held
/// (CPython: util.register_after_fork).
class AfterForkHook
{
public:
    explicit AfterForkHook(std::function<void()> inChild);
    ~AfterForkHook();
    AfterForkHook(const AfterForkHook&) = delete;
    AfterForkHook& operator=(const AfterForkHook&) = delete;

private:
    std::size_t m_key;
};

/// Calls every hook; for the one place that forks.
void runAfterForkHooks();

} // namespace mp
