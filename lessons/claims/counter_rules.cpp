// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/counter_rules.h"

#include "lessons/claims/evidence.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace lessons {
namespace {

/// The whole number that a text begins with; 0 if it begins with none.
std::int64_t numberIn(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// How much there is to count; nothing if the recording does not say.
std::optional<std::uint64_t> wanted(const World& world)
{
    const auto processes = wholeKnob(world, "processes");
    const auto times = wholeKnob(world, "times");
    if (!processes || !times)
        return std::nullopt;
    return *processes * *times;
}

Words counted(const CounterRule& rule)
{
    const CounterBook& book = rule.book;
    const std::int64_t printed = rule.printed.value_or(0);
    Words words{fmt::format("{} added, the counter says {}, {} lost", book.additions(), printed,
                            static_cast<std::int64_t>(book.additions()) - printed),
                fmt::format("加了 {} 次，计数器是 {}，丢失 {} 次", book.additions(), printed,
                            static_cast<std::int64_t>(book.additions()) - printed)};
    if (book.losses() > 0)
        words = {fmt::format("{}; {} writes over a number not read, the last: {}", words.en,
                             book.losses(), book.lastLoss().en),
                 fmt::format("{}；{} 次盖掉了没有读到过的数，最后一次：{}", words.zhCN,
                             book.losses(), book.lastLoss().zhCN)};
    return words;
}

} // namespace

void CounterBook::read(const trace::At& at, const trace::SharedRead& event)
{
    const std::int64_t value = numberIn(event.value);
    if (value != m_value)
        wrong(at, value, m_value);
    m_seen[at.pid] = value;
}

void CounterBook::written(const trace::At& at, const trace::SharedWritten& event)
{
    const std::int64_t value = numberIn(event.value);
    const std::int64_t seen = m_seen[at.pid];
    if (value != seen + 1)
        wrong(at, value, seen + 1);
    ++m_additions;
    ++m_additionsOf[at.pid];
    if (seen != m_value) {
        ++m_losses;
        m_lastLoss = {fmt::format("PID {} had read {} and wrote {} over {}, {}", at.pid, seen,
                                  value, m_value, seconds(at.t)),
                      fmt::format("{} PID {} 读到的是 {}，写入 {}，盖掉了 {}", seconds(at.t),
                                  at.pid, seen, value, m_value)};
    }
    m_value = value;
}

void CounterBook::wrong(const trace::At& at, std::int64_t was, std::int64_t wanted)
{
    if (m_wrongStep.en.empty())
        m_wrongStep = {
            fmt::format("PID {}: {} instead of {}, {}", at.pid, was, wanted, seconds(at.t)),
            fmt::format("{} PID {}：应为 {}，却是 {}", seconds(at.t), at.pid, wanted, was)};
}

std::uint64_t CounterBook::additionsOf(pid_t pid) const
{
    const auto found = m_additionsOf.find(pid);
    return found == m_additionsOf.end() ? 0 : found->second;
}

CounterRule::Found CounterRule::on(const trace::At& at, const trace::SharedRead& event,
                                   const World&)
{
    book.read(at, event);
    return std::nullopt;
}

CounterRule::Found CounterRule::on(const trace::At& at, const trace::SharedWritten& event,
                                   const World&)
{
    book.written(at, event);
    return std::nullopt;
}

CounterRule::Found CounterRule::on(const trace::At& at, const trace::OutputWritten& event,
                                   const World& after)
{
    constexpr std::string_view mark = "the counter says ";
    const std::size_t place = event.text.find(mark);
    if (isMain(after, at.pid) && place != std::string::npos)
        printed = numberIn(std::string_view(event.text).substr(place + mark.size()));
    return std::nullopt;
}

Finding EachAddsItsTimes::atEnd(const World& last) const
{
    const auto times = wholeKnob(last, "times");
    std::size_t children = 0;
    for (const auto& [pid, process] : last.processes) {
        if (process.isMain || process.isForkServer)
            continue;
        ++children;
        const std::uint64_t added = book.additionsOf(pid);
        if (added != times)
            return broken({fmt::format("PID {} added {} times", pid, added),
                           fmt::format("PID {} 加了 {} 次", pid, added)});
    }
    const Words words{fmt::format("{} children did so", children),
                      fmt::format("{} 个子进程都是如此", children)};
    return children > 0 ? proven(words) : broken(words);
}

Finding EachStepIsRight::atEnd(const World&) const
{
    if (!book.wrongStep().en.empty())
        return broken(book.wrongStep());
    if (printed != book.value())
        return broken({fmt::format("{} was written last", book.value()),
                       fmt::format("最后写入的是 {}", book.value())});
    return proven({fmt::format("{} reads and as many writes are right", book.additions()),
                   fmt::format("{} 次读和同样多次写，全都是对的", book.additions())});
}

Finding CountsTooFew::atEnd(const World& last) const
{
    const auto all = wanted(last);
    const bool isTooFew = printed && all && *printed < static_cast<std::int64_t>(*all);
    return isTooFew ? proven(counted(*this)) : broken(counted(*this));
}

Finding CountsExactly::atEnd(const World& last) const
{
    const auto all = wanted(last);
    const bool isExact = printed && all && *printed == static_cast<std::int64_t>(*all);
    return isExact && book.losses() == 0 ? proven(counted(*this)) : broken(counted(*this));
}

} // namespace lessons
