// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run_clock.h"

#include <algorithm>

namespace model {

namespace {

/// A damaged stream may stamp any time.
Time without(Time stamp, Time length)
{
    Time::rep rest = 0;
    if (__builtin_sub_overflow(stamp.count(), length.count(), &rest))
        return length > Time(0) ? Time::min() : Time::max();
    return Time(rest);
}

} // namespace

Time RunClock::Stretch::timeOf(Time stamp) const
{
    return std::clamp(without(stamp, leftOut), from, to);
}

Time RunClock::see(const trace::Record& record)
{
    const std::size_t event = m_events++;
    const bool isEnd = std::holds_alternative<trace::RunEnd>(record.event);
    if (std::holds_alternative<trace::RunPaused>(record.event) && !isPaused())
        stop(event, record.at.t);
    else if ((isEnd || std::holds_alternative<trace::RunResumed>(record.event)) && isPaused())
        goOn(event, record.at.t);
    return timeAt(record.at.t);
}

void RunClock::stop(std::size_t event, Time stamp)
{
    const Time at = timeAt(stamp);
    m_pauses.push_back({at, {}});
    m_stretches.push_back({event, m_stretches.back().leftOut, at, at});
}

void RunClock::goOn(std::size_t event, Time stamp)
{
    const auto [at, length] = m_pauses.back();
    const Time before = m_stretches.back().leftOut;
    const Time leftOut = std::max(before, without(stamp, at));
    m_pauses.back().length = leftOut - before;
    m_stretches.push_back({event, leftOut, at});
}

const RunClock::Stretch& RunClock::stretchOf(std::size_t event) const
{
    const auto later = std::ranges::upper_bound(m_stretches, event, {}, &Stretch::since);
    return *std::prev(later); // the first is since event 0
}

Time RunClock::timeAt(Time stamp) const
{
    return m_stretches.back().timeOf(stamp);
}

} // namespace model
