// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/control_line.h"

#include <charconv>
#include <csignal>

namespace runner {

namespace {

/// Takes the first word off the line.
std::string_view nextWord(std::string_view& line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

template <class Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::optional<ControlLine> readSpeed(std::string_view rest)
{
    const auto speed = number<double>(rest);
    if (!speed || !(*speed >= 0.001 && *speed <= 1e6))
        return {};
    return Speed{*speed};
}

std::optional<ControlLine> readStep(std::string_view rest)
{
    if (rest == "on" || rest == "off")
        return Step{rest == "on"};
    return {};
}

std::optional<ControlLine> readTurn(std::string_view rest)
{
    const auto pid = number<pid_t>(nextWord(rest));
    const auto ask = number<std::uint32_t>(rest);
    if (!pid || *pid <= 1 || !ask || *ask == 0)
        return {};
    return GiveTurn{*pid, *ask};
}

std::optional<ControlLine> readSignal(std::string_view rest)
{
    const auto pid = number<pid_t>(nextWord(rest));
    const auto signal = number<int>(rest);
    if (!pid || *pid <= 1 || !signal || *signal < 1 || *signal > SIGRTMAX)
        return {};
    return SendSignal{*pid, *signal};
}

} // namespace

std::optional<ControlLine> readControlLine(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view word = nextWord(rest);
    if (word == "speed")
        return readSpeed(rest);
    if (word == "step")
        return readStep(rest);
    if (word == "turn")
        return readTurn(rest);
    if (word == "signal")
        return readSignal(rest);
    if (!rest.empty())
        return {};
    if (word == "pause")
        return Pause{};
    if (word == "resume")
        return Resume{};
    if (word == "stop")
        return Stop{};
    return {};
}

} // namespace runner
