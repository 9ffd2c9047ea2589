// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_file.h"
#include "cli/interruption.h"
#include "cli/language.h"
#include "cli/numbers.h"
#include "cli/outputs.h"
#include "cli/recorded_run.h"
#include "cli/verb.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>

namespace cli {
namespace {

constexpr double longestRun = 1e6; ///< seconds; as for --timeout

struct Arguments {
    std::string recording;
    std::vector<std::string> files;
    PictureRequest request;
    std::string size;
    std::optional<double> at; ///< seconds
};

/// "1280x720" into the request; false if it is not written so.
bool parseSize(const std::string& size, PictureRequest& request)
{
    const auto cross = size.find('x');
    if (cross == std::string::npos)
        return false;
    const char* const middle = size.data() + cross;
    const char* const end = size.data() + size.size();
    const auto width = std::from_chars(size.data(), middle, request.width);
    const auto height = std::from_chars(middle + 1, end, request.height);
    return width.ec == std::errc{} && width.ptr == middle && height.ec == std::errc{} &&
           height.ptr == end && std::min(request.width, request.height) >= 100 &&
           std::max(request.width, request.height) <= 20'000;
}

void describe(CLI::App& command, Arguments& arguments)
{
    command.add_option("RECORDING", arguments.recording, "A .plab or .jsonl file")->required();
    command.add_option("-o,--output", arguments.files, "A png, svg, pdf, jsonl, csv or txt file")
        ->type_name("FILE")
        ->required();
    command
        .add_option("--view", arguments.request.view, "What is drawn: timeline, stage or window")
        ->check(CLI::IsMember({"timeline", "stage", "window"}));
    command.add_option("--theme", arguments.request.theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    command
        .add_option("--size", arguments.size, "In pixels before --scale; 100x100 to 20000x20000")
        ->type_name("WxH")
        ->check([&arguments](const std::string& size) {
            return parseSize(size, arguments.request) ? std::string()
                                                      : "write it as 1280x720, each 100 to 20000";
        });
    command.add_option("--scale", arguments.request.scale, "Pixels for one, in a png")
        ->check(numberFrom(0.1, 10));
    command.add_option("--at", arguments.at, "Where the time cursor stands")
        ->type_name("SECONDS")
        ->check(numberFrom(0, longestRun));
    addLanguageOption(command, arguments.request.language);
}

/// The moment that --at means. Throws Failure if the run was over before.
model::Time momentIn(const model::History& history, double at)
{
    const auto time = std::chrono::duration_cast<model::Time>(std::chrono::duration<double>(at));
    const std::chrono::duration<double> end = history.timeline().end();
    if (time > history.timeline().end())
        throw Failure(Status::Usage, fmt::format("--at {} is after the run's end; it takes 0 to "
                                                 "{:.2f} seconds",
                                                 at, end.count()));
    return time;
}

Status act(Arguments& arguments, const Pictures& pictures)
{
    refuseOneFileTwice({arguments.files.begin(), arguments.files.end()});
    const Interruption interruption;
    std::vector<ExportFile> files(arguments.files.begin(), arguments.files.end());
    model::History history;
    const auto damage = readRecordedRun(arguments.recording, [&](const trace::Record& record) {
        Interruption::throwIfReceived();
        history.append(record);
    });
    if (history.size() == 0)
        throw Failure(Status::Unreadable,
                      fmt::format("{} holds no events; nothing is written", arguments.recording));
    if (arguments.at)
        arguments.request.at = momentIn(history, *arguments.at);
    for (ExportFile& file : files)
        file.write(history, arguments.request, pictures);
    if (damage)
        throw Failure(Status::Unreadable, *damage);
    return Status::Well;
}

} // namespace

Verb exportVerb(CLI::App& app, const Pictures& pictures)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("export", "Draws a recorded run, or turns it into text");
    describe(*command, *arguments);
    return {command, [arguments, &pictures] { return act(*arguments, pictures); }};
}

} // namespace cli
