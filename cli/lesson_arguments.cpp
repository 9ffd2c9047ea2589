// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lesson_arguments.h"

#include "cli/failure.h"
#include "cli/numbers.h"

#include <fmt/ranges.h>

#include <limits>
#include <random>

namespace cli {
namespace {

std::map<std::string, std::string> parsed(const std::vector<std::string>& settings)
{
    std::map<std::string, std::string> chosen;
    for (const std::string& setting : settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos || equals == 0)
            throw Failure(
                Status::Usage,
                fmt::format("--set {} has no value; write it as --set KNOB=VALUE", setting));
        chosen[setting.substr(0, equals)] = setting.substr(equals + 1);
    }
    return chosen;
}

/// Short enough to be typed again.
std::uint64_t randomSeed()
{
    std::random_device entropy;
    return std::uniform_int_distribution<std::uint64_t>(1, 99'999)(entropy);
}

} // namespace

const lessons::Lesson& lessonNamed(const lessons::Catalogue& catalogue, const std::string& id)
{
    if (const lessons::Lesson* lesson = catalogue.find(id))
        return *lesson;
    const auto near = catalogue.nearest(id);
    const std::string meant = near.empty()
                                  ? std::string("processlab list shows them all")
                                  : fmt::format("did you mean {}?", fmt::join(near, " or "));
    throw Failure(Status::Usage, fmt::format("there is no lesson {}; {}", id, meant));
}

void LessonArguments::addTo(CLI::App& command)
{
    command.add_option("--set", settings, "A knob of the lesson; processlab list names them")
        ->type_name("KNOB=VALUE")
        ->allow_extra_args(false);
    command.add_option("--seed", seed, "The same seed gives the same random values and pauses")
        ->check(wholeNumberFrom(0, std::numeric_limits<std::uint64_t>::max()));
    command.add_option("--speed", speed, "10 makes sleeps ten times shorter")
        ->check(numberFrom(0.01, 1000));
    command
        .add_option("--start-method", method, "How children are made: fork, spawn or forkserver")
        ->check(CLI::IsMember({"fork", "spawn", "forkserver"}));
    command.add_option("--timeout", timeout, "Ends the run after so many seconds; status 124")
        ->type_name("SECONDS")
        ->check(numberFrom(0.001, 1e6));
}

session::RunOptions LessonArguments::optionsFor(const lessons::Lesson& lesson) const
{
    session::RunOptions options;
    options.lesson = lesson.id;
    try {
        options.knobs = lesson.knobValues(parsed(settings));
        options.method = lesson.startMethod(method);
    } catch (const lessons::BadKnob& bad) {
        throw Failure(Status::Usage, bad.what());
    } catch (const lessons::BadMethod& bad) {
        throw Failure(Status::Usage, bad.what());
    }
    options.seed = seed.value_or(randomSeed());
    options.speed = speed;
    if (timeout)
        options.timeLimit =
            std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(*timeout));
    return options;
}

} // namespace cli
