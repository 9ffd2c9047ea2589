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

} // namespace

bool looksLikeARecording(const std::string& argument)
{
    return argument.ends_with(".plab") || argument.ends_with(".jsonl") ||
           argument.find('/') != std::string::npos;
}

std::optional<std::string> readRecordedRun(const std::filesystem::path& path,
                                           const std::function<void(const trace::Record&)>& visit)
{
    if (path.extension() == ".jsonl")
        return readLines(path, visit);
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

} // namespace cli
