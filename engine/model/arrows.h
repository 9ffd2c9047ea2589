// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

#include <unordered_map>

namespace model {

/// Pairs what an arrow leaves from with where it arrives. Pairs come from ids, never from clocks.
class ArrowBook
{
public:
    void apply(const trace::Record& record, const World& after, ArrowList& arrows);

private:
    struct Tail {
        pid_t pid = 0;
        Time t{0};
        std::string label;
    };

    void started(pid_t starter, pid_t child, const World& after, ArrowList& arrows);
    void joined(pid_t joiner, pid_t child, const World& after, ArrowList& arrows);
    void joinedPool(pid_t joiner, trace::PoolId id, const World& after, ArrowList& arrows);

    std::unordered_map<pid_t, Tail> m_starting;         ///< by the parent that is in start()
    std::unordered_map<trace::ItemId, Tail> m_puts;     ///< not got yet
    std::unordered_map<trace::MessageId, Tail> m_sends; ///< not received yet
    std::unordered_map<pid_t, std::size_t> m_signalled; ///< the newest arrow to a living process
};

} // namespace model
