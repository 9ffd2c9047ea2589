// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claims_tally.h"

#include "model/words/outcome.h"
#include "model/words/say.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

const char* truthName(model::Truth truth)
{
    switch (truth) {
    case model::Truth::Holds: return "holds";
    case model::Truth::Fails: return "fails";
    case model::Truth::Open: return "open";
    }
    return "open";
}

Json asJson(const std::vector<ClaimResult>& results)
{
    Json claims = Json::array();
    for (const ClaimResult& result : results)
        claims.push_back({{"id", result.id},
                          {"text", result.text},
                          {"usually", result.isUsual},
                          {"truth", truthName(result.truth)},
                          {"because", result.because}});
    return claims;
}

} // namespace

bool Tally::Run::hasFailed() const
{
    return outcome != "completed" || std::any_of(results.begin(), results.end(),
                                                 [](const auto& each) { return each.isFailure(); });
}

void Tally::add(const model::RunNow& run, std::vector<ClaimResult> results)
{
    m_runs.push_back(
        {run.lesson, run.seed, run.outcome, model::outcomeInWords(run), std::move(results)});
}

bool Tally::hasFailed() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [](const Run& run) { return run.hasFailed(); });
}

std::string Tally::claimOverAllRuns(std::size_t claim) const
{
    const auto holds = [&](const Run& run) {
        return run.results[claim].truth == model::Truth::Holds;
    };
    const auto held = std::count_if(m_runs.begin(), m_runs.end(), holds);
    const auto first = std::find_if_not(m_runs.begin(), m_runs.end(), holds);
    const ClaimResult& shown = (first == m_runs.end() ? m_runs.front() : *first).results[claim];
    model::Words count =
        model::say("held in {} of {} runs", "{1} 次运行中有 {0} 次成立", held, m_runs.size());
    if (first != m_runs.end())
        count = model::say("{}; first not with --seed {}", "{}；首次不成立：--seed {}",
                           count.in(m_language), first->seed);
    return cli::asText({shown}, m_language) + "    " + count.in(m_language) + '\n';
}

std::string Tally::notCompleted(const Run& run) const
{
    const std::string& how = run.howItEnded.in(m_language);
    return model::say("! the run with --seed {}: {}\n", "! --seed {} 的运行：{}\n", run.seed, how)
        .in(m_language);
}

std::string Tally::asText() const
{
    if (m_runs.empty())
        return {};
    std::string text = fmt::format("{}\n", m_runs.front().lesson);
    for (const Run& run : m_runs)
        if (run.outcome != "completed")
            text += notCompleted(run);
    if (m_runs.size() == 1)
        return text + cli::asText(m_runs.front().results, m_language);
    for (std::size_t claim = 0; claim < m_runs.front().results.size(); ++claim)
        text += claimOverAllRuns(claim);
    return text;
}

std::string Tally::asJson() const
{
    Json runs = Json::array();
    for (const Run& run : m_runs)
        runs.push_back(
            {{"seed", run.seed}, {"outcome", run.outcome}, {"claims", cli::asJson(run.results)}});
    const auto failed =
        std::count_if(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.hasFailed(); });
    return Json{{"lesson", m_runs.empty() ? "" : m_runs.front().lesson},
                {"runs", runs},
                {"failed", failed}}
               .dump(2) +
           '\n';
}

} // namespace cli
