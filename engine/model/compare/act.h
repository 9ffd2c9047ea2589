// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/cast.h"

namespace model::compare {

/// What an event says, in terms that do not change from run to run. Two of them are the same if
/// either key is: `meant` says the same whatever the PIDs, the measured times and the start method
/// are, but a number may be a PID in the one run by chance and none in the other.
struct Content {
    Key exact = 0;
    Key meant = 0;

    bool isLike(const Content& other) const { return exact == other.exact || meant == other.meant; }
};

/// An event's place in the order of one process, or in the order in which several use one thing.
struct Act {
    Key strand = 0;
    bool isOfProcess = true;
    Content content;
};

/// Turns the events of a run into acts. What is bookkeeping gives none: samples of /proc, lines,
/// turns, pauses and speed, the engine's helpers. docs/compare.md says what counts.
class ActReader
{
public:
    /// The record is the run's next. At most two acts, the process's first.
    const std::vector<Act>& read(const trace::Record& record);

private:
    template <class Event>
    void readEvent(const trace::At& at, const Event& event);
    void readFed(const trace::At& at, const trace::QueueFed& event);

    Cast m_cast;
    std::unordered_map<trace::ItemId, Content> m_onTheWay; ///< put, not yet in its pipe
    std::vector<Act> m_acts;
};

} // namespace model::compare
