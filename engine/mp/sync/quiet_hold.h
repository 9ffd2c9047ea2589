// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/sync/acquirable.h"

namespace mp {

/// Holds a lock for a short look at what it protects. An event tells of it only if somebody has to
/// wait, since each single access to a shared value takes its lock.
class QuietHold
{
public:
    explicit QuietHold(const Acquirable& lock) : m_lock(*lock.m_lock), m_isQuiet(m_lock.tryTake())
    {
        if (!m_isQuiet)
            m_lock.acquire({});
    }
    ~QuietHold()
    {
        if (m_isQuiet)
            m_lock.giveBack();
        else
            m_lock.release();
    }
    QuietHold(const QuietHold&) = delete;
    QuietHold& operator=(const QuietHold&) = delete;

private:
    SemLock& m_lock;
    const bool m_isQuiet;
};

/// One access under the lock, which in step mode waits for its turn before it takes it.
auto inTurnHolding(const Acquirable& lock, const auto& waitForIt, const auto& act)
{
    return trace::inTurn(waitForIt, [&] {
        const QuietHold with(lock);
        return act();
    });
}

} // namespace mp
