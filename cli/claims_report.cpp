// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claims_report.h"

#include <fmt/format.h>

namespace cli {
namespace {

const char* mark(const ClaimResult& result)
{
    switch (result.truth) {
    case model::Truth::Holds: return "✓";
    case model::Truth::Fails: return result.isUsual ? "~" : "✗";
    case model::Truth::Open: return "?";
    }
    return "?";
}

} // namespace

std::vector<ClaimResult> resultsOf(const model::ClaimBook& book, const model::RunNow& run,
                                   const std::string& language)
{
    std::vector<ClaimResult> results;
    for (std::size_t index = 0; index < book.size(); ++index) {
        const model::Claim& claim = book.claim(index);
        const model::Verdict verdict = book.verdict(index);
        results.push_back({claim.id, model::filledIn(claim.text, run.knobs).in(language),
                           claim.isUsual, verdict.truth, verdict.because.in(language)});
    }
    return results;
}

std::string asText(const std::vector<ClaimResult>& results, const std::string& language)
{
    const model::Words usually{" (usually)", "（通常）"};
    std::string text;
    for (const ClaimResult& result : results) {
        text += fmt::format("{} {}{}\n", mark(result), result.text,
                            result.isUsual ? usually.in(language) : std::string());
        if (!result.because.empty())
            text += fmt::format("    {}\n", result.because);
    }
    return text;
}

} // namespace cli
