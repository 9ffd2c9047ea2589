// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/updates.h"

namespace model {

void UpdateBook::read(pid_t pid, const trace::SharedRead& event)
{
    Place& place = m_places[{event.shared, event.name}];
    place.seen[pid] = place.writes;
}

std::optional<Arrow> UpdateBook::written(pid_t pid, Time now, const trace::SharedWritten& event)
{
    Place& place = m_places[{event.shared, event.name}];
    std::optional<Arrow> lost;
    const auto seen = place.seen.find(pid);
    if (seen != place.seen.end()) {
        if (seen->second != place.writes && place.lastWriter != pid)
            lost = {Arrow::Kind::Lost,
                    place.lastWriter,
                    place.lastAt,
                    pid,
                    now,
                    place.lastValue + " → " + event.value};
        place.seen.erase(seen);
    }
    ++place.writes;
    place.lastWriter = pid;
    place.lastAt = now;
    place.lastValue = event.value;
    return lost;
}

} // namespace model
