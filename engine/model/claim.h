// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

#include <functional>
#include <memory>

/// Claims: sentences about a run that are checked on its events, while it goes on or afterwards.
namespace model {

enum class Truth {
    Open,  ///< not decided yet
    Holds, ///< true so far or for good
    Fails,
};

/// How a claim stands, and the event that decided it.
struct Verdict {
    Truth truth = Truth::Open;
    Words because; ///< one line of evidence: "task 0 ended 0.52 s → task 4 began 0.54 s"
    std::optional<trace::At> decidedBy; ///< for the jump from a claim to the timeline

    bool isFinal = false; ///< no later event can change it
};

/// Watches one run for one claim. Sees every event once, in order, with the world after it.
class ClaimWatch
{
public:
    virtual ~ClaimWatch() = default;
    /// True if the verdict is another one now.
    virtual bool see(const trace::Record& record, const World& after) = 0;
    /// Called after the last event. Open becomes Holds or Fails if the run came to its end, and
    /// stays Open if it was cut short: what was still to come is not known.
    virtual void runEnded(const World& last) = 0;
    virtual const Verdict& verdict() const = 0;
};

struct Claim {
    std::string id;       ///< unique in its lesson: "at-most-n-at-once"
    Words text;           ///< may contain {workers}, {tasks} …: the run's knobs are filled in
    bool isUsual = false; ///< "usually": shown, never failed
    std::function<std::unique_ptr<ClaimWatch>()> watch;
};

/// A claim's text with the run's knobs filled in.
Words filledIn(const Words& text, const std::map<std::string, std::string>& knobs);

/// All claims of a lesson over one run. Remembers how each stood at every moment.
class ClaimBook
{
public:
    explicit ClaimBook(std::vector<Claim> claims);
    /// To be called for every event of the run. What comes after run.ending is nobody's evidence:
    /// from there on the run is being killed.
    void see(const trace::Record& record, const World& after);
    void runEnded(const World& last);
    std::size_t size() const { return m_claims.size(); }
    const Claim& claim(std::size_t index) const { return m_claims[index]; }
    const Verdict& verdict(std::size_t index) const { return m_watches[index]->verdict(); }
    /// The verdict as it was when so many events had been seen.
    const Verdict& verdictAfter(std::size_t index, std::size_t events) const;
    /// True when some claim that is not a "usually" one fails.
    bool hasFailed() const;

private:
    struct Standing {
        std::size_t since = 0; ///< how many events had been seen
        Verdict verdict;
    };

    std::vector<Claim> m_claims;
    std::vector<std::unique_ptr<ClaimWatch>> m_watches;
    std::vector<std::vector<Standing>> m_standings; ///< of each claim, in order of `since`
    std::size_t m_seen = 0;
};

} // namespace model
