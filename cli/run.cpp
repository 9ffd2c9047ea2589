// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claims_report.h"
#include "cli/export_file.h"
#include "cli/failure.h"
#include "cli/interruption.h"
#include "cli/language.h"
#include "cli/lesson_arguments.h"
#include "cli/outputs.h"
#include "cli/run_observer.h"
#include "cli/run_summary.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"

#include <fmt/format.h>

#include <unistd.h>

namespace cli {
namespace {

struct Arguments {
    std::string lesson;
    LessonArguments how;
    std::string events;
    std::optional<std::string> recording;
    std::vector<std::string> exports;
    bool isChecked = false;
    bool isQuiet = false;
    bool isNarrated = false;
    std::string language;

    /// Standard output belongs to something else than the lesson and what is said about it.
    bool keepsOutputForItself() const { return events == "-" || isNarrated; }
};

void describe(CLI::App& command, Arguments& arguments)
{
    command.add_option("LESSON", arguments.lesson, "Its id, as list prints it")->required();
    arguments.how.addTo(command);
    command.add_option("--record", arguments.recording, "Keeps the run in a recording")
        ->type_name("FILE.plab");
    command
        .add_option("--events", arguments.events,
                    "Writes events as JSON Lines; - is standard output")
        ->type_name("FILE");
    command.add_flag("--narrate", arguments.isNarrated,
                     "Tells on standard output what happens, in words");
    command
        .add_option("--export", arguments.exports, "Writes a png, svg, pdf, jsonl, csv or txt file")
        ->type_name("FILE");
    command.add_flag("--check", arguments.isChecked, "Checks the lesson's claims on the run");
    command.add_flag("--quiet", arguments.isQuiet, "Drops the lesson's own output and the summary");
    addLanguageOption(command, arguments.language);
}

void say(int descriptor, const std::string& text)
{
    (void)writeAll(descriptor, text); // a reader that is gone wants to know nothing
}

/// What the end of the run means for whoever started it, its claims aside.
Status statusOf(const model::RunNow& run)
{
    if (run.outcome == "completed")
        return Status::Well;
    if (run.outcome == "timeout")
        return Status::TimedOut;
    return Status::Failed;
}

void report(const Arguments& arguments, const RunObserver& seen)
{
    const model::RunNow& run = seen.world().run;
    if (!arguments.isQuiet)
        say(STDERR_FILENO, summaryOf(seen.world(), arguments.language));
    if (!run.limitMessage.empty())
        say(STDERR_FILENO, fmt::format("processlab: {}\n", run.limitMessage));
    if (run.dropped > 0)
        say(STDERR_FILENO, fmt::format("processlab: {} events were lost\n", run.dropped));
    if (arguments.isChecked)
        say(arguments.keepsOutputForItself() ? STDERR_FILENO : STDOUT_FILENO,
            asText(resultsOf(seen.claims(), run, arguments.language), arguments.language));
}

std::vector<std::filesystem::path> filesOf(const Arguments& arguments)
{
    std::vector<std::filesystem::path> files(arguments.exports.begin(), arguments.exports.end());
    if (arguments.recording)
        files.emplace_back(*arguments.recording);
    if (!arguments.events.empty() && arguments.events != "-")
        files.emplace_back(arguments.events);
    return files;
}

/// A run that Ctrl+C stopped is exported, too; another one ends the exporting.
void writeExports(std::vector<ExportFile>& files, const Arguments& arguments,
                  const model::History& history, const Pictures& pictures)
{
    PictureRequest request;
    request.language = arguments.language;
    for (ExportFile& file : files)
        file.write(history, request, pictures);
}

Status act(const Arguments& arguments, const Pictures& pictures)
{
    const lessons::Catalogue catalogue;
    const lessons::Lesson& lesson = lessonNamed(catalogue, arguments.lesson);
    const session::RunOptions options = arguments.how.optionsFor(lesson);
    refuseOneFileTwice(filesOf(arguments));
    if (arguments.isNarrated && arguments.events == "-")
        throw Failure(Status::Usage, "--narrate and --events - both want standard output; write "
                                     "the events to a file");
    Interruption interruption;
    std::vector<ExportFile> exports(arguments.exports.begin(), arguments.exports.end());
    RunObserver seen({.events = arguments.events,
                      .recording = arguments.recording,
                      .isQuiet = arguments.isQuiet,
                      .needsHistory = !exports.empty(),
                      .narratedIn = arguments.isNarrated ? arguments.language : std::string()},
                     lesson.claims);

    const FollowEnd end = follow(options, seen, interruption);
    seen.finish();
    const int stoppedBy = Interruption::received();
    interruption.forget();
    writeExports(exports, arguments, seen.history(), pictures);

    if (end == FollowEnd::OutputClosed)
        return Status::Well;
    report(arguments, seen);
    if (end == FollowEnd::Interrupted)
        return Status{128 + stoppedBy};
    const Status status = statusOf(seen.world().run);
    const bool hasFailed = arguments.isChecked && seen.claims().hasFailed();
    return status == Status::Well && hasFailed ? Status::Failed : status;
}

} // namespace

Verb runVerb(CLI::App& app, const Pictures& pictures)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("run", "Runs a lesson and prints its own output");
    describe(*command, *arguments);
    return {command, [arguments, &pictures] { return act(*arguments, pictures); }};
}

} // namespace cli
