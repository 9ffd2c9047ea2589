// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/stepped_run.h"

#include <algorithm>

namespace tests {

namespace {

session::RunOptions steppedOptions(const std::string& lesson, const std::string& method,
                                   std::map<std::string, std::string> knobs,
                                   std::chrono::milliseconds timeLimit)
{
    session::RunOptions options;
    options.lesson = lesson;
    options.method = method;
    options.knobs = std::move(knobs);
    options.isStepping = true;
    options.timeLimit = timeLimit;
    return options;
}

} // namespace

SteppedRun::SteppedRun(const std::string& lesson, const std::string& method,
                       std::map<std::string, std::string> knobs,
                       std::chrono::milliseconds timeLimit)
    : m_run(steppedOptions(lesson, method, std::move(knobs), timeLimit))
{
}

void SteppedRun::note(const trace::Record& record)
{
    const pid_t pid = record.at.pid;
    if (std::holds_alternative<trace::ProcessBegin>(record.event) && m_main == 0)
        m_main = pid;
    if (const auto* started = std::get_if<trace::ProcessStartEnd>(&record.event))
        m_children.push_back(started->child);
    if (const auto* turn = std::get_if<trace::TurnBegin>(&record.event)) {
        m_waiting[turn->ask] = {pid, turn->operation};
        m_turns.push_back(*turn);
    }
    if (const auto* turn = std::get_if<trace::TurnEnd>(&record.event))
        m_waiting.erase(turn->ask);
    if (const auto* dead = std::get_if<trace::ProcessDead>(&record.event)) {
        std::erase_if(m_waiting,
                      [dead](const auto& waiting) { return waiting.second.pid == dead->child; });
        m_dead.insert(dead->child);
    }
}

bool SteppedRun::readUntil(const std::function<bool()>& isSo)
{
    while (!isSo()) {
        const bool isMore = m_run.waitFor([this](const trace::Record& record) {
            note(record);
            return true;
        });
        if (!isMore)
            return false;
    }
    return true;
}

std::string SteppedRun::step(pid_t pid)
{
    if (!readUntil([&] { return isWaiting(pid); }))
        return {};
    return stepAsk(asksOf(pid).front());
}

std::string SteppedRun::stepAsk(std::uint32_t ask)
{
    const Waiting waiting = m_waiting.at(ask);
    session().giveTurn(waiting.pid, ask);
    return readUntil([&] { return !m_waiting.contains(ask); }) ? waiting.operation : std::string();
}

std::vector<std::uint32_t> SteppedRun::asksOf(pid_t pid) const
{
    std::vector<std::uint32_t> asks;
    for (const auto& [ask, waiting] : m_waiting) {
        if (waiting.pid == pid)
            asks.push_back(ask);
    }
    return asks;
}

bool SteppedRun::isThrough(pid_t pid)
{
    return readUntil([&] { return isWaiting(pid) || m_dead.contains(pid); });
}

std::vector<pid_t> SteppedRun::startChildren(int count)
{
    const auto all = static_cast<std::size_t>(count);
    readUntil([this] { return m_main != 0; });
    while (m_children.size() < all) {
        const std::size_t before = m_children.size();
        if (step(m_main) != "process.start.begin" ||
            !readUntil([&] { return m_children.size() > before; }))
            break;
    }
    return m_children;
}

bool SteppedRun::finish()
{
    while (readUntil([this] { return !m_waiting.empty(); })) {
        const auto next = std::ranges::min_element(
            m_waiting, {}, [](const auto& waiting) { return waiting.second.pid; });
        if (stepAsk(next->first).empty())
            break;
    }
    return m_run.hasEnded();
}

} // namespace tests
