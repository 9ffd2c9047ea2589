// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/program_answers.h"

#include "lessons/predictions/answers.h"

#include <algorithm>

namespace lessons {
namespace {

const model::ProcessNow* programOf(const model::History& run)
{
    const auto& all = run.now().processes;
    const auto isProgram = [](const auto& entry) { return entry.second.isProgram; };
    const auto program = std::ranges::find_if(all, isProgram);
    return program == all.end() ? nullptr : &program->second;
}

/// When each of the lines that begin so was printed.
std::vector<model::Time> timesOf(const model::History& run, std::string_view words)
{
    std::vector<model::Time> times;
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        if (output != nullptr && output->text.starts_with(words))
            times.push_back(record.at.t);
    });
    return times;
}

} // namespace

std::optional<long> programsCode(const model::History& run)
{
    const model::ProcessNow* program = programOf(run);
    if (program == nullptr || !program->exitCode)
        return std::nullopt;
    return *program->exitCode;
}

std::optional<long> linesBeginning(const model::History& run, std::string_view words)
{
    if (!isWhole(run))
        return std::nullopt;
    return static_cast<long>(timesOf(run, words).size());
}

std::optional<long> printsBeforeProgramsEnd(const model::History& run, std::string_view words)
{
    const model::ProcessNow* program = programOf(run);
    const auto times = timesOf(run, words);
    if (program == nullptr || times.empty())
        return std::nullopt;
    return firstIf(program->isAlive() || times.front() < program->diedAt);
}

} // namespace lessons
