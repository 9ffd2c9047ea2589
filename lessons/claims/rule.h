// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/evidence.h"
#include "model/claim.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

/// Rules: what claims are made of. A rule is a small struct that folds the events it cares about,
/// one overload a kind, and says what it has found:
///
///     std::optional<Finding> on(const trace::At& at, const trace::ProcessExit&, const World&
///     after); Finding atEnd(const World& last);   // when the run has ended and no event settled
///     it
namespace lessons {

using model::Claim;
using model::Words;
using model::World;

struct Finding {
    model::Truth truth = model::Truth::Open;
    bool isFinal = false;
    Words because;
};

/// No later event can make it true again.
inline Finding broken(Words because)
{
    return {model::Truth::Fails, true, std::move(because)};
}

/// No later event can make it false.
inline Finding proven(Words because)
{
    return {model::Truth::Holds, true, std::move(because)};
}

inline Finding trueSoFar(Words because)
{
    return {model::Truth::Holds, false, std::move(because)};
}

/// Shows one rule the events of one run.
template <class Rule>
class RuleWatch final : public model::ClaimWatch
{
public:
    explicit RuleWatch(Rule rule) : m_rule(std::move(rule)) {}

    bool see(const trace::Record& record, const World& after) override
    {
        if (m_verdict.isFinal)
            return false;
        const auto show = [&](const auto& event) {
            if constexpr (requires { m_rule.on(record.at, event, after); }) {
                auto finding = m_rule.on(record.at, event, after);
                return finding && settle(std::move(*finding), record.at);
            }
            return false;
        };
        return std::visit(show, record.event);
    }

    void runEnded(const World& last) override
    {
        if (!m_verdict.isFinal && last.run.cameToItsEnd())
            settle(m_rule.atEnd(last), m_verdict.decidedBy);
        else if (m_verdict.truth == model::Truth::Open)
            m_verdict.because = undecided(m_verdict.because, last.run);
        m_verdict.isFinal = true;
    }

    const model::Verdict& verdict() const override { return m_verdict; }

private:
    Rule m_rule;
    model::Verdict m_verdict;

    /// False if the finding is no news: the event that said it first stays the one that decided.
    bool settle(Finding finding, const std::optional<trace::At>& at)
    {
        if (m_verdict.truth == finding.truth && m_verdict.because == finding.because &&
            m_verdict.isFinal == finding.isFinal)
            return false;
        m_verdict.truth = finding.truth;
        m_verdict.because = std::move(finding.because);
        m_verdict.isFinal = finding.isFinal;
        m_verdict.decidedBy = at;
        return true;
    }
};

/// A claim that must hold in every run.
template <class Rule>
Claim always(std::string id, Words text, Rule rule)
{
    return {std::move(id), std::move(text), false,
            [rule] { return std::make_unique<RuleWatch<Rule>>(rule); }};
}

/// A claim that the scheduler may break: shown, never failed.
template <class Rule>
Claim usually(std::string id, Words text, Rule rule)
{
    Claim claim = always(std::move(id), std::move(text), std::move(rule));
    claim.isUsual = true;
    return claim;
}

} // namespace lessons
