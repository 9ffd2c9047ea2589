// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/interruption.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"

#include <fmt/ranges.h>

#include <cstdio>

namespace cli {
namespace {

int complain(Status status, std::string_view sentence)
{
    fmt::print(stderr, "processlab: {}\n", sentence);
    return static_cast<int>(status);
}

/// The verb that was given, if any was.
const Verb* chosen(const std::vector<Verb>& verbs)
{
    for (const Verb& verb : verbs)
        if (verb.command->parsed())
            return &verb;
    return nullptr;
}

std::string helpHint(const std::vector<Verb>& verbs)
{
    const Verb* verb = chosen(verbs);
    return verb ? fmt::format("processlab {} --help", verb->command->get_name())
                : std::string("processlab --help");
}

/// The sentence for a command that is none. Nothing if an option is what nobody knows.
std::optional<std::string> noSuchCommand(const std::vector<Verb>& verbs, const char* given)
{
    if (chosen(verbs) || *given == '-')
        return {};
    std::vector<std::string> names;
    for (const Verb& verb : verbs)
        names.push_back(verb.command->get_name());
    return fmt::format("there is no command {}; there are {}; see processlab --help", given,
                       fmt::join(names, ", "));
}

int parseAndAct(CLI::App& app, const std::vector<Verb>& verbs, int argc, char** argv)
{
    try {
        app.parse(argc, argv);
        const Verb* verb = chosen(verbs);
        return static_cast<int>(verb ? verb->act() : Status::Well);
    } catch (const CLI::Success& askedForHelp) {
        return app.exit(askedForHelp);
    } catch (const CLI::ParseError& error) {
        if (const auto sentence = noSuchCommand(verbs, argv[1]))
            return complain(Status::Usage, *sentence);
        return complain(Status::Usage, fmt::format("{}; see {}", error.what(), helpHint(verbs)));
    }
}

} // namespace

int main(int argc, char** argv, const Pictures& pictures)
{
    openStandardStreams();
    reportClosedPipesAsErrors();
    CLI::App app("Process Lab shows operating-system processes as they happen.", "processlab");
    app.set_version_flag("--version", "processlab " PROCESSLAB_VERSION);
    app.require_subcommand(0, 1);
    app.footer(
        "Without a verb the window opens. Exit status: 0 well, 1 the run or a claim failed or two\n"
        "runs differ, 2 wrong usage, 3 unreadable input, 124 timeout.");
    const std::vector<Verb> verbs{listVerb(app),          showVerb(app),
                                  runVerb(app, pictures), exportVerb(app, pictures),
                                  checkVerb(app),         compareVerb(app, pictures)};
    try {
        return parseAndAct(app, verbs, argc, argv);
    } catch (const Interrupted& interrupted) {
        return 128 + interrupted.signal;
    } catch (const Failure& failure) {
        return complain(failure.status, failure.what());
    } catch (const std::exception& error) {
        return complain(Status::Failed, error.what());
    }
}

} // namespace cli
