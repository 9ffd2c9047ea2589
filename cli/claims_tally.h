// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/claims_report.h"

namespace cli {

/// The claims of one lesson over all the runs that were checked.
class Tally
{
public:
    explicit Tally(std::string language) : m_language(std::move(language)) {}

    void add(const model::RunNow& run, std::vector<ClaimResult> results);
    /// True if in some run a claim failed, or the run itself did not complete.
    bool hasFailed() const;

    /// One run: its claims and their evidence. Several: how often each held, and the evidence of
    /// the first run in which it did not.
    std::string asText() const;
    /// {"lesson", "runs": [{"seed", "outcome", "claims": [{"id", "text", "usually", "truth",
    /// "because"}]}], "failed"}: truth is holds, fails or open; failed counts the
    /// runs in which a claim failed, or that did not complete.
    std::string asJson() const;

private:
    struct Run {
        std::string lesson;
        std::uint64_t seed = 0;
        std::string outcome;
        model::Words howItEnded;
        std::vector<ClaimResult> results;

        bool hasFailed() const;
    };
    std::string notCompleted(const Run& run) const;
    std::string claimOverAllRuns(std::size_t claim) const;

    std::string m_language;
    std::vector<Run> m_runs;
};

} // namespace cli
