// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_file.h"
#include "cli/interruption.h"
#include "cli/numbers.h"
#include "cli/outputs.h"
#include "cli/picture_arguments.h"
#include "cli/recorded_run.h"
#include "cli/verb.h"

#include <fmt/format.h>

#include <cstdio>

namespace cli {
namespace {

constexpr double longestRun = 1e6; ///< seconds; as for --timeout

struct Arguments {
    std::string recording;
    std::vector<std::string> files;
    PictureRequest request;
    std::optional<double> at; ///< seconds
};

void describe(CLI::App& command, Arguments& arguments)
{
    command.add_option("RECORDING", arguments.recording, "A .plab or .jsonl file")->required();
    command.add_option("-o,--output", arguments.files, "A png, svg, pdf, jsonl, csv or txt file")
        ->type_name("FILE")
        ->required();
    command
        .add_option("--view", arguments.request.view, "What is drawn: timeline, stage or window")
        ->check(CLI::IsMember({"timeline", "stage", "window"}));
    command.add_option("--at", arguments.at, "Where the time cursor stands")
        ->type_name("SECONDS")
        ->check(numberFrom(0, longestRun));
    addPictureOptions(command, arguments.request);
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
