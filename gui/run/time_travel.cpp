// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/run_controller.h"

/// The run's one cursor: where it goes, and the world that is seen from there.
namespace gui {

void RunController::setCursor(std::optional<model::Time> t)
{
    if (t != m_cursor)
        look(t, {});
}

std::optional<std::size_t> RunController::step(model::Landmark to, Way way, pid_t pid)
{
    const Moment shown = moment();
    // Events of the same instant as the cursor have all happened: back is before the first of them.
    const auto event =
        way == Way::Forth
            ? m_landmarks.from(shown.events, to, pid)
            : m_landmarks.before(m_history->countUntil(shown.t - model::Time(1)), to, pid);
    if (event)
        look(timeOf(*event), event);
    return event;
}

std::optional<std::size_t> RunController::last(model::Landmark what) const
{
    return m_landmarks.before(moment().events, what);
}

void RunController::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    m_hasNews = true;
    refreshSoon();
}

model::Time RunController::timeOf(std::size_t event) const
{
    // A damaged stream may tell an event of earlier late: it happens where the clock then stood.
    const model::Time told = m_history->at(event).at.t;
    return m_history->countUntil(told) > event ? told : m_history->worldAfter(event + 1).now;
}

void RunController::look(std::optional<model::Time> t, std::optional<std::size_t> event)
{
    m_cursor = t;
    m_event = event;
    m_past.reset();
    if (t)
        m_past = Past{m_history->worldAt(*t), m_history->countUntil(*t)};
    m_hasNews = true;
    refreshSoon();
}

} // namespace gui
