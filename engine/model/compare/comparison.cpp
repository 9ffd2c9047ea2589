// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/comparison.h"

#include <algorithm>

namespace model::compare {

void Comparison::keep(const trace::Record& record)
{
    for (const Act& act : m_keptActs.read(record)) {
        Strand& strand = m_strands[act.strand];
        strand.isOfProcess = act.isOfProcess;
        strand.steps.push_back({act.content, m_kept});
    }
    ++m_kept;
}

void Comparison::restart()
{
    std::erase_if(m_strands, [](const auto& entry) { return entry.second.steps.empty(); });
    for (auto& [key, strand] : m_strands) {
        strand.hasLeft = false;
        strand.matched = 0;
    }
    m_shownActs = {};
    m_shown = 0;
    m_candidates.clear();
    m_areThingsTheSame = true;
    m_isFinished = false;
}

void Comparison::see(const trace::Record& record)
{
    for (const Act& act : m_shownActs.read(record)) {
        Strand& strand = m_strands[act.strand];
        strand.isOfProcess = act.isOfProcess;
        const bool isThere = strand.matched < strand.steps.size();
        if (strand.hasLeft)
            continue;
        if (isThere && strand.steps[strand.matched].content.isLike(act.content))
            ++strand.matched;
        else
            leave(strand, act.content, m_shown);
    }
    ++m_shown;
}

void Comparison::leave(Strand& strand, const Content& content, std::size_t event)
{
    strand.hasLeft = true;
    if (strand.isOfProcess)
        m_areThingsTheSame = false;
    const auto from = strand.steps.begin() + static_cast<std::ptrdiff_t>(strand.matched);
    const bool comesLater =
        !strand.isOfProcess && std::any_of(from, strand.steps.end(), [&](const Step& step) {
            return step.content.isLike(content);
        });
    if (comesLater) {
        m_candidates.push_back(otherOrder(strand, event));
    } else {
        Candidate other;
        other.difference.shown = event;
        if (from != strand.steps.end())
            other.difference.kept = from->event;
        m_candidates.push_back(other);
    }
}

Comparison::Candidate Comparison::otherOrder(const Strand& strand, std::size_t event) const
{
    const std::size_t first = strand.steps[strand.matched].event;
    Candidate candidate{.difference = {Difference::Kind::Order, first, event}};
    for (const auto& [key, process] : m_strands) {
        if (!process.isOfProcess)
            continue;
        const auto step = std::ranges::lower_bound(process.steps, first, {}, &Step::event);
        if (step != process.steps.end() && step->event == first) {
            candidate.needed = &process;
            candidate.place = static_cast<std::size_t>(step - process.steps.begin());
        }
    }
    return candidate;
}

bool Comparison::isRefuted(const Candidate& candidate) const
{
    const Strand* needed = candidate.needed;
    return needed && needed->matched <= candidate.place && (needed->hasLeft || m_isFinished);
}

void Comparison::finish()
{
    m_isFinished = true;
    std::vector<Candidate> missing;
    for (const auto& [key, strand] : m_strands) {
        if (strand.hasLeft || strand.matched == strand.steps.size())
            continue;
        Candidate never;
        never.difference.kept = strand.steps[strand.matched].event;
        missing.push_back(never);
        m_areThingsTheSame = m_areThingsTheSame && !strand.isOfProcess;
    }
    std::ranges::sort(missing, {}, [](const Candidate& it) { return it.difference.kept; });
    m_candidates.insert(m_candidates.end(), missing.begin(), missing.end());
}

std::optional<Difference> Comparison::first() const
{
    for (const Candidate& candidate : m_candidates) {
        if (!isRefuted(candidate))
            return candidate.difference;
    }
    return {};
}

Comparison compared(const History& kept, const History& shown)
{
    Comparison comparison;
    kept.forEach([&](const trace::Record& record) { comparison.keep(record); });
    shown.forEach([&](const trace::Record& record) { comparison.see(record); });
    comparison.finish();
    return comparison;
}

} // namespace model::compare
