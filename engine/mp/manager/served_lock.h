// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_waiting.h"

namespace mp {

/// A lock in a manager's process (threading.Lock): without an owner.
class ServedLock : public ServedWaiting<ServedLock>
{
public:
    using ServedWaiting::ServedWaiting;

    /// False if it was not to be had by then.
    bool acquire(PackedDeadline deadline)
    {
        if (!waitFor(deadline, [this] { return !m_isTaken; }))
            return false;
        m_isTaken = true;
        return true;
    }
    /// Throws std::logic_error if it is free.
    void release()
    {
        if (!m_isTaken)
            throw std::logic_error("release unlocked lock");
        m_isTaken = false;
        changed();
    }

    using Calls = CallList<&ServedLock::acquire, &ServedLock::release>;

private:
    bool m_isTaken = false;
};

} // namespace mp
