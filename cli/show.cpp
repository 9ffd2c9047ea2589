// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language.h"
#include "cli/lesson_arguments.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"

#include <fmt/format.h>

#include <unistd.h>

namespace cli {

namespace {

/// What to ask oneself before a run.
std::string questions(const lessons::Lesson& lesson, const std::string& language)
{
    const std::map<std::string, std::string> knobs = lesson.knobValues({});
    const model::Words heading{"## Predict first", "## 先猜一猜"};
    std::string text = heading.in(language) + "\n\n";
    for (const lessons::Prediction& prediction : lesson.predictions) {
        text += "- " + model::filledIn(prediction.question, knobs).in(language) + '\n';
        for (const model::Words& choice : prediction.choices)
            text += "  - " + model::filledIn(choice, knobs).in(language) + '\n';
    }
    return text;
}

} // namespace

Verb showVerb(CLI::App& app)
{
    struct Arguments {
        std::string lesson;
        std::string language;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("show", "A lesson's text and its listing in Python");
    command->add_option("LESSON", arguments->lesson, "Its id, as list prints it")->required();
    addLanguageOption(*command, arguments->language);
    return {command, [arguments] {
                const lessons::Catalogue catalogue;
                const lessons::Lesson& lesson = lessonNamed(catalogue, arguments->lesson);
                (void)writeAll(STDOUT_FILENO, fmt::format("{}\n{}\n```python\n{}```\n",
                                                          lesson.text(arguments->language),
                                                          questions(lesson, arguments->language),
                                                          lesson.pythonListing()));
                return Status::Well;
            }};
}

} // namespace cli
