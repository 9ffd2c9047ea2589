// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

namespace tests {

inline model::Time seconds(double t)
{
    return std::chrono::duration_cast<model::Time>(std::chrono::duration<double>(t));
}

/// A recorded run as panels are given it: the present, or an earlier moment.
class ShownRun
{
public:
    explicit ShownRun(const model::History& recorded, std::vector<model::Claim> claims = {},
                      std::uint64_t number = 1)
        : m_number(number), m_claims(std::move(claims))
    {
        recorded.forEach([this](const trace::Record& record) { take(record); });
    }

    void take(const trace::Record& record)
    {
        if (std::holds_alternative<trace::OutputWritten>(record.event))
            m_printed.push_back(m_history.size());
        m_history.append(record);
        m_claims.see(record, m_history.now());
    }
    void end() { m_claims.runEnded(m_history.now()); }

    gui::Moment present() { return moment(m_history.now(), m_history.timeline().end(), true); }

    /// Valid until the next call.
    gui::Moment at(double t)
    {
        m_past = m_history.worldAt(seconds(t));
        return moment(m_past, seconds(t), false);
    }

private:
    gui::Moment moment(const model::World& world, model::Time t, bool isPresent) const
    {
        return {.run = m_number,
                .history = m_history,
                .world = world,
                .claims = m_claims,
                .printed = m_printed,
                .t = t,
                .events = isPresent ? m_history.size() : m_history.countUntil(t),
                .isPresent = isPresent};
    }

    std::uint64_t m_number;
    model::History m_history;
    model::ClaimBook m_claims;
    std::vector<std::size_t> m_printed;
    model::World m_past;
};

} // namespace tests
