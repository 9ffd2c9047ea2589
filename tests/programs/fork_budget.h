// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <new>
#include <sys/mman.h>

/// How often a program and everything it forks may fork in all. A test of what a runner does to
/// programs that multiply must not be able to fill the machine when the runner fails.
class ForkBudget
{
public:
    explicit ForkBudget(int forks)
    {
        void* const shared = ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE,
                                    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared != MAP_FAILED)
            m_left = new (shared) std::atomic<int>(forks);
    }

    /// Whether one more fork is allowed, and if so uses it up. In whatever process it is asked.
    [[nodiscard]] bool take() const { return m_left != nullptr && m_left->fetch_sub(1) > 0; }

private:
    std::atomic<int>* m_left = nullptr;
};
