// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/claims_report.h"

namespace cli {

/// The claims of one lesson over all the runs that were checked.
class Tally
{
public:
    void add(const model::RunNow& run, std::vector<ClaimResult> results);
    /// True if in some run a claim failed, or the run itself did.
    bool hasFailed() const;

    /// One run: its claims and their evidence. Several: how often each held, and the evidence of
    /// the first run in which it did not.
    std::string asText() const;
    /// {"lesson", "runs": [{"seed", "outcome", "claims": [{"id", "text", "usually", "truth",
    /// "because"}]}], "failed"}: truth is holds, fails or open; failed counts the runs that did.
    std::string asJson() const;

private:
    struct Run {
        std::string lesson;
        std::uint64_t seed = 0;
        std::string outcome;
        std::vector<ClaimResult> results;

        bool hasFailed() const;
    };
    std::string claimOverAllRuns(std::size_t claim) const;

    std::vector<Run> m_runs;
};

} // namespace cli
