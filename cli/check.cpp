// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claims_report.h"
#include "cli/claims_tally.h"
#include "cli/interruption.h"
#include "cli/language.h"
#include "cli/lesson_arguments.h"
#include "cli/numbers.h"
#include "cli/recorded_run.h"
#include "cli/run_observer.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"
#include "model/run_clock.h"

#include <fmt/format.h>

#include <unistd.h>

namespace cli {
namespace {

struct Arguments {
    std::string subject; ///< a lesson's id or a file
    LessonArguments how;
    unsigned runs = 1;
    bool isJson = false;
    std::string language;
};

void describe(CLI::App& command, Arguments& arguments)
{
    command
        .add_option("LESSON|FILE", arguments.subject, "A lesson's id, or a .plab or .jsonl file")
        ->required();
    command.add_option("--runs", arguments.runs, "Runs the lesson so many times, seed by seed")
        ->check(wholeNumberFrom(1, 100'000));
    command.add_flag("--json", arguments.isJson, "As JSON");
    arguments.how.addTo(command);
    addLanguageOption(command, arguments.language);
}

/// A recording is one run already: what says how to run has no meaning for it.
void refuseWhatSaysHowToRun(const CLI::App& command, const std::string& file)
{
    for (const char* option :
         {"--runs", "--set", "--seed", "--speed", "--start-method", "--timeout"})
        if (command.get_option(option)->count() > 0)
            throw Failure(Status::Usage,
                          fmt::format("{} is for running a lesson, and {} is a run already; leave "
                                      "it out",
                                      option, file));
}

const lessons::Lesson& lessonOf(const model::RunNow& run, const std::string& file,
                                const lessons::Catalogue& catalogue)
{
    if (const lessons::Lesson* lesson = catalogue.find(run.lesson))
        return *lesson;
    throw Failure(
        Status::Unreadable,
        run.lesson.empty()
            ? fmt::format("{} does not begin with a run.begin that names a lesson", file)
            : fmt::format("{} is a run of {}, a lesson that is not known here", file, run.lesson));
}

/// Checks one recorded run. A damaged one is checked as far as it goes.
Status checkFile(const Arguments& arguments, const lessons::Catalogue& catalogue, Tally& tally)
{
    model::RunClock clock;
    model::World world;
    std::optional<model::ClaimBook> book;
    const auto see = [&](trace::Record record) {
        record.at.t = clock.see(record);
        world.apply(record);
        if (!book)
            book.emplace(lessonOf(world.run, arguments.subject, catalogue).claims);
        book->see(record, world);
    };
    const auto damage = readRecordedRun(arguments.subject, see);
    if (book) {
        book->runEnded(world);
        tally.add(world.run, resultsOf(*book, world.run, arguments.language));
    }
    if (damage) {
        (void)writeAll(STDERR_FILENO, fmt::format("processlab: {}\n", *damage));
        return Status::Unreadable;
    }
    return tally.hasFailed() ? Status::Failed : Status::Well;
}

Status checkLesson(const Arguments& arguments, const lessons::Lesson& lesson, Tally& tally)
{
    session::RunOptions options = arguments.how.optionsFor(lesson);
    const Interruption interruption;
    OutputPlan nothing;
    nothing.isQuiet = true;
    for (unsigned run = 0; run < arguments.runs; ++run, ++options.seed) {
        RunObserver seen(nothing, lesson.claims);
        const FollowEnd end = follow(options, seen, interruption);
        if (end == FollowEnd::Interrupted)
            return Status{128 + Interruption::received()};
        seen.finish();
        const model::RunNow& done = seen.world().run;
        tally.add(done, resultsOf(seen.claims(), done, arguments.language));
        if (done.outcome == "timeout")
            return Status::TimedOut;
    }
    return tally.hasFailed() ? Status::Failed : Status::Well;
}

Status act(const CLI::App& command, const Arguments& arguments)
{
    const lessons::Catalogue catalogue;
    const lessons::Lesson* lesson = catalogue.find(arguments.subject);
    if (!lesson && !looksLikeARecording(arguments.subject))
        (void)lessonNamed(catalogue, arguments.subject); // throws, with what was probably meant
    if (!lesson)
        refuseWhatSaysHowToRun(command, arguments.subject);
    Tally tally(arguments.language);
    const Status status =
        lesson ? checkLesson(arguments, *lesson, tally) : checkFile(arguments, catalogue, tally);
    (void)writeAll(STDOUT_FILENO, arguments.isJson ? tally.asJson() : tally.asText());
    return status;
}

} // namespace

Verb checkVerb(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("check", "Checks a lesson's claims on runs of it");
    describe(*command, *arguments);
    return {command, [command, arguments] { return act(*command, *arguments); }};
}

} // namespace cli
