// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_chain.h"

#include <chrono>

namespace gui {

using model::Time;

namespace {

/// An arrow that ends a wait is noted a moment before or after the waiter's own clock says so.
constexpr Time slack = std::chrono::milliseconds(2);

std::optional<std::size_t> lastArrival(const model::ArrowList& arrows, pid_t pid, Time from,
                                       Time until)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const auto arrow = arrows.way(i);
        if (arrow.toPid == pid && arrow.toTime >= from && arrow.toTime <= until &&
            (!last || arrows.way(*last).toTime <= arrow.toTime))
            last = i;
    }
    return last;
}

} // namespace

std::set<std::size_t> chainTo(const model::ArrowList& arrows, std::size_t arrow)
{
    std::set<std::size_t> chain{arrow};
    std::size_t at = arrow;
    while (const auto before =
               lastArrival(arrows, arrows.way(at).fromPid, Time::min(), arrows.way(at).fromTime)) {
        if (!chain.insert(*before).second)
            break;
        at = *before;
    }
    return chain;
}

std::set<std::size_t> chainTo(const model::ArrowList& arrows, pid_t pid, const model::Slice& slice)
{
    std::optional<std::size_t> cause;
    if (slice.texture == model::Texture::Blocked && !slice.isOpen)
        cause = lastArrival(arrows, pid, slice.to - slack, slice.to + slack);
    if (!cause)
        cause = lastArrival(arrows, pid, Time::min(), slice.from + slack);
    return cause ? chainTo(arrows, *cause) : std::set<std::size_t>{};
}

} // namespace gui
