// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace lessons {

namespace {

constexpr int mostDecimals = 6;

int usualDecimals(model::Time time)
{
    return time < std::chrono::milliseconds(100) ? 3 : 2;
}

std::string seconds(model::Time time, int decimals)
{
    return fmt::format("{:.{}f} s", std::chrono::duration<double>(time).count(), decimals);
}

template <std::size_t count>
Moments<count> apart(const std::array<model::Time, count>& times)
{
    const std::set<model::Time> different(times.begin(), times.end());
    Moments<count> said;
    for (int more = 0;; ++more) {
        bool isFinest = true;
        for (std::size_t i = 0; i < count; ++i) {
            const int decimals = std::min(usualDecimals(times[i]) + more, mostDecimals);
            isFinest = isFinest && decimals == mostDecimals;
            said[i] = seconds(times[i], decimals);
        }
        if (isFinest || std::set(said.begin(), said.end()).size() == different.size())
            return said;
    }
}

} // namespace

std::string seconds(model::Time time)
{
    return seconds(time, usualDecimals(time));
}

Moments<2> secondsApart(model::Time one, model::Time other)
{
    return apart<2>({one, other});
}

Moments<3> secondsApart(model::Time one, model::Time other, model::Time third)
{
    return apart<3>({one, other, third});
}

bool isMain(const model::World& world, pid_t pid)
{
    const model::ProcessNow* process = world.process(pid);
    return process != nullptr && process->isMain;
}

Parent parentOf(const model::World& world, const trace::ProcessBegin& begun)
{
    if (isMain(world, begun.ppid))
        return Parent::Main;
    const model::ProcessNow* parent = world.process(begun.ppid);
    const bool isServer = parent && parent->isForkServer && isMain(world, parent->ppid);
    return isServer ? Parent::MainsServer : Parent::Other;
}

model::Words whoseTheyAre(std::size_t ofMain, std::size_t ofItsServer)
{
    if (ofItsServer == 0)
        return {fmt::format("children of main: {}", ofMain),
                fmt::format("父进程是主进程的：{} 个", ofMain)};
    if (ofMain == 0)
        return {fmt::format("children of main's fork server: {}", ofItsServer),
                fmt::format("父进程是主进程的 fork 服务器的：{} 个", ofItsServer)};
    return {
        fmt::format("children of main: {}, of its fork server: {}", ofMain, ofItsServer),
        fmt::format("父进程是主进程的：{} 个，是它的 fork 服务器的：{} 个", ofMain, ofItsServer)};
}

model::Words undecided(const model::Words& evidence, const model::RunNow& run)
{
    const auto after = [&evidence](const char* en, const char* zhCN) {
        return evidence.en.empty() ? model::Words{en, zhCN}
                                   : model::Words{fmt::format("{}; {}", evidence.en, en),
                                                  fmt::format("{}；{}", evidence.zhCN, zhCN)};
    };
    if (run.outcome.empty())
        return after("undecided when the recording ends", "记录中断时还没有判定");
    if (run.outcome == "stopped")
        return after("undecided when the run was stopped", "运行被停止时还没有判定");
    if (run.outcome == "timeout")
        return after("undecided when the time was over", "时间用完时还没有判定");
    return after("undecided when the run was ended", "运行被终止时还没有判定");
}

std::vector<std::uint64_t> numbersIn(std::string_view text)
{
    std::vector<std::uint64_t> numbers;
    const char* const end = text.data() + text.size();
    for (auto digit = text.find_first_of("0123456789"); digit != std::string_view::npos;
         digit = text.find_first_of("0123456789")) {
        std::uint64_t number = 0;
        const auto [stopped, error] = std::from_chars(text.data() + digit, end, number);
        if (error != std::errc{})
            break;
        numbers.push_back(number);
        text.remove_prefix(static_cast<std::size_t>(stopped - text.data()));
    }
    return numbers;
}

std::optional<std::uint64_t> wholeKnob(const model::World& world, const std::string& id)
{
    const auto knob = world.run.knobs.find(id);
    if (knob == world.run.knobs.end())
        return std::nullopt;
    const std::string& text = knob->second;
    std::uint64_t value = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stopped != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace lessons
