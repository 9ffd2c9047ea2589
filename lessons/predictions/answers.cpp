// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <algorithm>

namespace lessons {
namespace {

const model::ProcessNow* processNamed(const model::History& run, std::string_view name)
{
    const auto& all = run.now().processes;
    const auto found =
        std::ranges::find_if(all, [&](const auto& entry) { return entry.second.name == name; });
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

std::optional<long> exitCodeOf(const model::History& run, std::string_view name)
{
    const model::ProcessNow* process = processNamed(run, name);
    if (process == nullptr || !process->exitCode)
        return std::nullopt;
    return *process->exitCode;
}

std::optional<long> linesPrintedBy(const model::History& run, std::string_view name)
{
    const model::ProcessNow* process = processNamed(run, name);
    if (process == nullptr || process->isAlive())
        return std::nullopt;
    long lines = 0;
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        if (output != nullptr && record.at.pid == process->pid)
            lines += std::ranges::count(std::string_view(output->text), '\n');
    });
    return lines;
}

std::optional<std::string> lastToPrint(const model::History& run)
{
    pid_t last = 0;
    run.forEach([&](const trace::Record& record) {
        if (std::holds_alternative<trace::OutputWritten>(record.event))
            last = record.at.pid;
    });
    const auto& all = run.now().processes;
    const auto process = all.find(last);
    if (!isWhole(run) || process == all.end())
        return std::nullopt;
    return process->second.name;
}

std::optional<long> whoEndsFirst(const model::History& run, std::string_view first,
                                 std::string_view second)
{
    const model::ProcessNow* one = processNamed(run, first);
    const model::ProcessNow* other = processNamed(run, second);
    if (one == nullptr || other == nullptr || (one->isAlive() && other->isAlive()))
        return std::nullopt;
    if (one->isAlive() || other->isAlive())
        return firstIf(other->isAlive());
    return firstIf(one->diedAt < other->diedAt);
}

bool isWhole(const model::History& run)
{
    return run.now().run.outcome == "completed" || run.now().run.outcome == "failed";
}

} // namespace lessons
