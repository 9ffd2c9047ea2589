// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/deaths.h"

namespace trace {

bool Deaths::isNews(pid_t child)
{
    return m_madeUp.erase(child) == 0 && m_dead.insert(child).second;
}

bool Deaths::isMissing(pid_t child)
{
    if (m_dead.erase(child) != 0)
        return false;
    m_madeUp.insert(child);
    return true;
}

} // namespace trace
