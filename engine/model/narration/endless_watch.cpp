// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/endless_watch.h"

#include "model/words/endless.h"

#include <algorithm>
#include <utility>

namespace model::narration {

std::optional<Words> EndlessWatch::see(const World& world)
{
    std::set<pid_t> now;
    for (const EndlessWait& wait : endlessWaits(world))
        now.insert(wait.pid);
    const std::set<pid_t> before = std::exchange(m_known, std::move(now));
    return std::ranges::includes(before, m_known) ? std::nullopt : endlessInWords(world);
}

} // namespace model::narration
