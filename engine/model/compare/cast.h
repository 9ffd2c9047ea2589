// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/key.h"
#include "trace/events.h"

#include <unordered_map>

namespace model::compare {

/// Who is who in a run, by names that another run of the same program gives to the same ones: a
/// process by its place in the tree (the main process's second child), a thing by who made it and
/// how many of its kind he had made. PIDs, ids and times do not count.
class Cast
{
public:
    /// To be called with every event in order, before anything is asked about it.
    void see(const trace::Record& record);

    /// One that was never begun, a foreign program say, by the order in which such were seen.
    Key of(pid_t pid);
    /// The engine's own, a fork server or a resource tracker: nobody's child in the lesson's tree.
    bool isHelper(pid_t pid) const;
    bool knows(pid_t pid) const { return m_parts.contains(pid); }

    /// `by` speaks of it in an event of that kind: if it is for the first time, it made it.
    template <class Tag>
    Key of(trace::Id<Tag> id, pid_t by, Key kind)
    {
        return thing(mixed(reinterpret_cast<std::uintptr_t>(&family<Tag>), id.value), by, kind);
    }

private:
    template <class Tag>
    static constexpr char family = 0; ///< its address tells the families of ids apart

    struct Part {
        Key key = 0;
        bool isHelper = false;
        bool isReaped = false;
    };
    struct Start {
        pid_t by = 0;
        std::string name;
        bool hasBegun = false; ///< the child has spoken already
    };

    void seeBegin(pid_t pid, const trace::ProcessBegin& event);
    void seeStarted(pid_t by, pid_t child);
    void enter(pid_t pid, pid_t parent);
    Key thing(Key id, pid_t by, Key kind);

    std::unordered_map<pid_t, Part> m_parts;
    std::unordered_map<Key, std::uint64_t> m_counts; ///< children of a part, things of a maker
    std::unordered_map<Key, Key> m_things;
    std::vector<Start> m_starts; ///< that have not returned
    std::uint64_t m_strangers = 0;
};

} // namespace model::compare
