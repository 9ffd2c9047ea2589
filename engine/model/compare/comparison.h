// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/act.h"
#include "model/history.h"

#include <optional>

namespace model::compare {

/// Where one run left what another did. At least one of the two events is there.
struct Difference {
    enum class Kind {
        Other, ///< something else happened; or it happened in one of them only
        Order, ///< both things happened in both runs, but the other one came first
    } kind = Kind::Other;
    std::optional<std::size_t> kept{};  ///< the number of the event in the run that was kept
    std::optional<std::size_t> shown{}; ///< and in the one that is compared with it

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Compares a run, event by event as it goes, with one that is whole. In each process things happen
/// one after the other, and so does what is done to a thing that several share; all else is
/// independent: which of two sleepers woke first is no difference. Costs the same for each event,
/// and some 40 bytes for each of the kept run.
class Comparison
{
public:
    Comparison() = default;
    Comparison(Comparison&&) = default;
    Comparison& operator=(Comparison&&) = default;

    /// The kept run's next event. All of them come before the first of the other's.
    void keep(const trace::Record& record);
    /// Another run is compared with the kept one, from its beginning.
    void restart();
    /// The other run's next event.
    void see(const trace::Record& record);
    /// It has no more: what has not happened by now is missing.
    void finish();

    /// The first event of the shown run without its counterpart, so far; if there is none, the
    /// first of the kept run that is missing in one that has finished.
    std::optional<Difference> first() const;
    /// So far every process did the same as in the kept run: at most the order differs.
    bool areThingsTheSame() const { return m_areThingsTheSame; }
    bool isFinished() const { return m_isFinished; }

private:
    struct Step {
        Content content;
        std::size_t event = 0;
    };
    struct Strand {
        bool isOfProcess = true;
        bool hasLeft = false;    ///< a difference was found in it: what follows says no more
        std::size_t matched = 0; ///< steps that have happened in the shown run, too
        std::vector<Step> steps; ///< of the kept run
    };
    struct Candidate {
        Difference difference;
        const Strand* needed = nullptr; ///< for another order: has what came first in the kept run
        std::size_t place = 0;          ///< happened in the shown run, too? It is this step there
    };

    void leave(Strand& strand, const Content& content, std::size_t event);
    Candidate otherOrder(const Strand& strand, std::size_t event) const;
    bool isRefuted(const Candidate& candidate) const;

    ActReader m_keptActs;
    ActReader m_shownActs;
    std::size_t m_kept = 0;
    std::size_t m_shown = 0;
    std::unordered_map<Key, Strand> m_strands;
    std::vector<Candidate> m_candidates; ///< in the order of the shown run
    bool m_areThingsTheSame = true;
    bool m_isFinished = false;
};

/// Of two runs that are over.
Comparison compared(const History& kept, const History& shown);

} // namespace model::compare
