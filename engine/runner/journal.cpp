// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/journal.h"

#include <unistd.h>

namespace runner {

void Journal::note(trace::AnyEvent event, pid_t pid) const
{
    m_reader.add({.at = {.t = m_segment.now(), .pid = pid}, .event = std::move(event)});
}

void Journal::note(trace::AnyEvent event) const
{
    note(std::move(event), ::getpid());
}

void Journal::noteFirst(trace::RunBegin begin) const
{
    m_reader.add({.at = {.pid = ::getpid()}, .event = std::move(begin)});
}

} // namespace runner
