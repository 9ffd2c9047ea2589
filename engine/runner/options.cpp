// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/options.h"

#include <charconv>
#include <fmt/format.h>
#include <string_view>

namespace runner {

namespace {

template <class Number>
Number number(std::string_view option, std::string_view text, Number least)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !(value >= least))
        throw BadOptions(
            fmt::format("{} takes a number of at least {}, not '{}'", option, least, text));
    return value;
}

void take(Options& options, std::string_view option, std::string_view value)
{
    if (option == "--control")
        options.control = number(option, value, 0);
    else if (option == "--stream")
        options.stream = number(option, value, 0);
    else if (option == "--run-id")
        options.runId = value;
    else if (option == "--seed")
        options.seed = number(option, value, std::uint64_t{0});
    else if (option == "--speed")
        options.speed = number(option, value, 0.001);
    else if (option == "--method")
        options.method = value;
    else if (option == "--paused")
        options.isPaused = number(option, value, 0) != 0;
    else if (option == "--stepping")
        options.isStepping = number(option, value, 0) != 0;
    else if (option == "--time-limit-ms")
        options.timeLimit = std::chrono::milliseconds(number(option, value, std::int64_t{1}));
    else if (option == "--process-limit")
        options.processLimit = number(option, value, std::uint32_t{1});
    else if (option == "--output-limit")
        options.outputLimit = number(option, value, std::uint64_t{0});
    else
        throw BadOptions(fmt::format("there is no option '{}'", option));
}

} // namespace

Options readOptions(std::span<char* const> arguments)
{
    Options options;
    std::size_t at = 0;
    for (; at < arguments.size() && std::string_view(arguments[at]) != "--"; at += 2) {
        if (at + 1 == arguments.size())
            throw BadOptions(fmt::format("option '{}' has no value", arguments[at]));
        take(options, arguments[at], arguments[at + 1]);
    }
    for (++at; at < arguments.size(); ++at)
        options.lesson.emplace_back(arguments[at]);
    if (options.control < 0 || options.stream < 0 || options.runId.empty())
        throw BadOptions("--control, --stream and --run-id are needed");
    if (options.lesson.empty())
        throw BadOptions("the lesson is missing after '--'");
    return options;
}

} // namespace runner
