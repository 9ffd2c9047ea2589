// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_chain.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

namespace gui {

using model::Time;

namespace {

/// An arrow that ends a wait is noted a moment before or after the waiter's own clock says so.
constexpr Time slack = std::chrono::milliseconds(2);

/// Who was reached by which arrows: looked up again and again along a chain.
class Arrivals
{
public:
    explicit Arrivals(const model::ArrowList& arrows)
    {
        for (std::size_t i = 0; i < arrows.size(); ++i) {
            const auto way = arrows.way(i);
            m_at[way.toPid].push_back({way.toTime, i});
        }
        for (auto& [pid, arrivals] : m_at)
            std::ranges::sort(arrivals); // nearly so already
    }

    /// The last one of [from, until].
    std::optional<std::size_t> last(pid_t pid, Time from, Time until) const
    {
        const auto found = m_at.find(pid);
        if (found == m_at.end())
            return {};
        const auto& arrivals = found->second;
        const auto later = std::ranges::upper_bound(arrivals, until, {}, &Arrival::first);
        if (later == arrivals.begin() || std::prev(later)->first < from)
            return {};
        return std::prev(later)->second;
    }

private:
    using Arrival = std::pair<Time, std::size_t>;
    std::unordered_map<pid_t, std::vector<Arrival>> m_at;
};

std::set<std::size_t> chainFrom(const model::ArrowList& arrows, const Arrivals& arrivals,
                                std::size_t arrow)
{
    std::set<std::size_t> chain{arrow};
    for (std::size_t at = arrow;;) {
        const auto way = arrows.way(at);
        const auto before = arrivals.last(way.fromPid, Time::min(), way.fromTime);
        if (!before || !chain.insert(*before).second)
            return chain;
        at = *before;
    }
}

} // namespace

std::set<std::size_t> chainTo(const model::ArrowList& arrows, std::size_t arrow)
{
    return chainFrom(arrows, Arrivals(arrows), arrow);
}

std::set<std::size_t> chainTo(const model::ArrowList& arrows, pid_t pid, const model::Slice& slice)
{
    const Arrivals arrivals(arrows);
    std::optional<std::size_t> cause;
    if (slice.texture == model::Texture::Blocked && !slice.isOpen)
        cause = arrivals.last(pid, slice.to - slack, slice.to + slack);
    if (!cause)
        cause = arrivals.last(pid, Time::min(), slice.from + slack);
    return cause ? chainFrom(arrows, arrivals, *cause) : std::set<std::size_t>{};
}

} // namespace gui
