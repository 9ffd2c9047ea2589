// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_waiting.h"

namespace mp {

/// A flag in a manager's process (threading.Event).
class ServedEvent : public ServedWaiting<ServedEvent>
{
public:
    using ServedWaiting::ServedWaiting;

    void set()
    {
        m_isSet = true;
        changed();
    }
    void clear() { m_isSet = false; }
    bool isSet() { return m_isSet; }
    /// False if it was not set by then.
    bool wait(PackedDeadline deadline)
    {
        return waitFor(deadline, [this] { return m_isSet; });
    }

    using Calls =
        CallList<&ServedEvent::set, &ServedEvent::clear, &ServedEvent::isSet, &ServedEvent::wait>;

private:
    bool m_isSet = false;
};

} // namespace mp
