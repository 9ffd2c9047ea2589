// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

#include <optional>
#include <set>

namespace model::narration {

/// Notices that somebody has begun to wait for ever, which no single event says.
class EndlessWatch
{
public:
    /// Who waits for whom, if this world has news of it. To be asked as time goes on.
    std::optional<Words> see(const World& world);

private:
    std::set<pid_t> m_known;
};

} // namespace model::narration
