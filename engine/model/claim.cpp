// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim.h"

#include <algorithm>

namespace model {

namespace {

std::string filled(const std::string& text, const std::map<std::string, std::string>& knobs)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = text.find('}', open);
        if (close == std::string::npos)
            return result + text.substr(at);
        const auto knob = knobs.find(text.substr(open + 1, close - open - 1));
        result += text.substr(at, open - at);
        result += knob == knobs.end() ? text.substr(open, close - open + 1) : knob->second;
        at = close + 1;
    }
    return result;
}

} // namespace

Words filledIn(const Words& text, const std::map<std::string, std::string>& knobs)
{
    return {filled(text.en, knobs), filled(text.zhCN, knobs)};
}

ClaimBook::ClaimBook(std::vector<Claim> claims) : m_claims(std::move(claims))
{
    for (const Claim& claim : m_claims) {
        m_watches.push_back(claim.watch());
        m_standings.push_back({{0, m_watches.back()->verdict()}});
    }
}

void ClaimBook::see(const trace::Record& record, const World& after)
{
    ++m_seen;
    if (after.run.isBeingEnded)
        return;
    for (std::size_t index = 0; index < m_watches.size(); ++index) {
        if (m_watches[index]->see(record, after))
            m_standings[index].push_back({m_seen, verdict(index)});
    }
}

void ClaimBook::runEnded(const World& last)
{
    for (std::size_t index = 0; index < m_watches.size(); ++index) {
        m_watches[index]->runEnded(last);
        m_standings[index].push_back({m_seen, verdict(index)});
    }
}

const Verdict& ClaimBook::verdictAfter(std::size_t index, std::size_t events) const
{
    const std::vector<Standing>& standings = m_standings[index];
    const auto later = std::ranges::upper_bound(standings, events, {}, &Standing::since);
    return std::prev(later)->verdict; // the first is since 0
}

bool ClaimBook::hasFailed() const
{
    for (std::size_t index = 0; index < m_claims.size(); ++index) {
        if (!m_claims[index].isUsual && verdict(index).truth == Truth::Fails)
            return true;
    }
    return false;
}

} // namespace model
