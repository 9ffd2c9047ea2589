// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_file.h"
#include "cli/interruption.h"
#include "cli/outputs.h"
#include "cli/picture_arguments.h"
#include "cli/recorded_run.h"
#include "cli/verb.h"
#include "model/compare/difference_words.h"

#include <fmt/format.h>

#include <cstdio>

namespace cli {
namespace {

using model::compare::Comparison;

struct Arguments {
    std::string kept;
    std::string shown;
    std::vector<std::string> files;
    PictureRequest request;
};

void describe(CLI::App& command, Arguments& arguments)
{
    command.add_option("KEPT", arguments.kept, "A .plab or .jsonl file to compare with")
        ->required();
    command.add_option("RECORDING", arguments.shown, "The .plab or .jsonl file that is compared")
        ->required();
    command.add_option("-o,--output", arguments.files, "A png, svg or pdf file, with both runs")
        ->type_name("FILE");
    addPictureOptions(command, arguments.request);
}

/// A run as far as its file can be read, and a sentence about the damage, if there is any.
struct ReadRun {
    model::History history;
    std::optional<std::string> damage;
};

ReadRun read(const std::string& file)
{
    ReadRun run;
    run.damage = readRecordedRun(file, [&](const trace::Record& record) {
        Interruption::throwIfReceived();
        run.history.append(record);
    });
    if (run.history.size() == 0)
        throw Failure(Status::Unreadable,
                      fmt::format("{} holds no events; there is nothing to compare", file));
    return run;
}

/// "   0.012345 s  event 54  Process-2 holds lock counter".
std::string lineOf(const model::History& history, std::size_t event, const std::string& language)
{
    const std::chrono::duration<double> t = history.at(event).at.t;
    const bool isEnglish = language == "en";
    return fmt::format("  {:11.6f} s  {} {}  {}\n", t.count(), isEnglish ? "event" : "事件",
                       event + 1, model::compare::eventInWords(history, event).in(language));
}

void print(const Comparison& comparison, const ReadRun& kept, const ReadRun& shown,
           const std::string& language)
{
    const auto words = model::compare::differenceInWords(comparison, kept.history, shown.history);
    std::string text = words.in(language) + '\n';
    const bool isEnglish = language == "en";
    const auto first = comparison.first();
    if (first && first->shown)
        text +=
            (isEnglish ? "here:\n" : "这里：\n") + lineOf(shown.history, *first->shown, language);
    if (first && first->kept)
        text += (isEnglish ? "in the kept run:\n" : "保留的运行中：\n") +
                lineOf(kept.history, *first->kept, language);
    std::fputs(text.c_str(), stdout);
}

Status act(const Arguments& arguments, const Pictures& pictures)
{
    refuseOneFileTwice({arguments.files.begin(), arguments.files.end()});
    const Interruption interruption;
    std::vector<ExportFile> files(arguments.files.begin(), arguments.files.end());
    for (const ExportFile& file : files)
        file.refuseText();
    const ReadRun kept = read(arguments.kept);
    const ReadRun shown = read(arguments.shown);
    const Comparison comparison = model::compare::compared(kept.history, shown.history);
    print(comparison, kept, shown, arguments.request.language);
    for (ExportFile& file : files)
        file.writeComparison(kept.history, shown.history, arguments.request, pictures);
    for (const ReadRun* run : {&kept, &shown}) {
        if (run->damage)
            throw Failure(Status::Unreadable, *run->damage);
    }
    return comparison.first() ? Status::Failed : Status::Well;
}

} // namespace

Verb compareVerb(CLI::App& app, const Pictures& pictures)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("compare", "Says where two recorded runs first differ");
    describe(*command, *arguments);
    return {command, [arguments, &pictures] { return act(*arguments, pictures); }};
}

} // namespace cli
