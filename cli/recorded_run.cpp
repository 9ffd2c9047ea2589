// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recorded_run.h"

#include "cli/failure.h"
#include "trace/json_lines.h"
#include "trace/recording.h"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace cli {
namespace {

std::optional<std::string> readLines(const std::filesystem::path& path,
                                     const std::function<void(const trace::Record&)>& visit)
{
    std::ifstream in(path);
    if (!in || std::filesystem::is_directory(path))
        throw Failure(
            Status::Unreadable,
            fmt::format("cannot read {}: {}; give a .plab or .jsonl file", path.string(),
                        in ? "it is a directory" : std::generic_category().message(errno)));
    const trace::JsonLinesResult result = trace::readJsonLines(in, visit);
    if (result.events == 0)
        throw Failure(
            Status::Unreadable,
            fmt::format("{} holds no events; processlab run LESSON --events {} writes them",
                        path.string(), path.string()));
    if (result.skipped == 0)
        return {};
    return fmt::format("{}: {} of {} lines are no events and were skipped", path.string(),
                       result.skipped, result.skipped + result.events);
}

std::optional<std::string> readBlocks(const std::filesystem::path& path,
                                      const std::function<void(const trace::Record&)>& visit)
{
    try {
        auto result = trace::readRecording(path, visit);
        if (result.damage)
            return fmt::format("{}: {}; read up to there ({} events)", path.string(),
                               *result.damage, result.events);
        return {};
    } catch (const trace::UnreadableRecording& error) {
        throw Failure(
            Status::Unreadable,
            fmt::format("{}; give a file that processlab run --record wrote", error.what()));
    }
}

} // namespace

bool looksLikeARecording(const std::string& argument)
{
    std::error_code missing;
    return argument.find_first_of("./") != std::string::npos ||
           std::filesystem::exists(argument, missing);
}

std::optional<std::string> readRecordedRun(const std::filesystem::path& path,
                                           const std::function<void(const trace::Record&)>& visit)
{
    bool hasEnd = false;
    const auto see = [&](const trace::Record& record) {
        hasEnd = hasEnd || std::holds_alternative<trace::RunEnd>(record.event);
        visit(record);
    };
    const auto damage = path.extension() == ".jsonl" ? readLines(path, see) : readBlocks(path, see);
    if (damage || hasEnd)
        return damage;
    return fmt::format("{} has no run.end: it was cut short; used as far as it goes",
                       path.string());
}

} // namespace cli
