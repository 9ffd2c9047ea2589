// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"
#include "lessons/catalogue/lesson.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <unistd.h>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

Json asJson(const model::Words& words)
{
    return {{"en", words.en}, {"zh_CN", words.zhCN}};
}

const char* kindName(lessons::Knob::Kind kind)
{
    switch (kind) {
    case lessons::Knob::Kind::Integer: return "integer";
    case lessons::Knob::Kind::Real: return "real";
    case lessons::Knob::Kind::Choice: return "choice";
    case lessons::Knob::Kind::Toggle: return "toggle";
    case lessons::Knob::Kind::Text: return "text";
    }
    return "";
}

bool hasRange(const lessons::Knob& knob)
{
    return knob.kind == lessons::Knob::Kind::Integer || knob.kind == lessons::Knob::Kind::Real;
}

Json asJson(const lessons::Knob& knob)
{
    Json json{{"id", knob.id},
              {"label", asJson(knob.label)},
              {"kind", kindName(knob.kind)},
              {"default", knob.byDefault}};
    if (hasRange(knob)) {
        json["from"] = knob.from;
        json["to"] = knob.to;
    }
    if (!knob.choices.empty())
        json["choices"] = knob.choices;
    return json;
}

Json startMethods(const lessons::Lesson& lesson)
{
    if (lesson.onlyMethod.empty())
        return {"fork", "spawn", "forkserver"};
    return Json::array({lesson.onlyMethod});
}

std::string asJsonText(const lessons::Catalogue& catalogue)
{
    Json list = Json::array();
    for (const lessons::Chapter& chapter : catalogue.chapters()) {
        for (const lessons::Lesson& lesson : chapter.lessons) {
            Json knobs = Json::array();
            for (const lessons::Knob& knob : lesson.knobs)
                knobs.push_back(asJson(knob));
            list.push_back({{"id", lesson.id},
                            {"chapter", lesson.chapter},
                            {"title", asJson(lesson.title)},
                            {"start_methods", startMethods(lesson)},
                            {"knobs", knobs}});
        }
    }
    return list.dump(2) + '\n';
}

std::string described(const lessons::Knob& knob)
{
    if (hasRange(knob))
        return fmt::format("{}={} ({}…{})", knob.id, knob.byDefault, knob.from, knob.to);
    if (!knob.choices.empty())
        return fmt::format("{}={} ({})", knob.id, knob.byDefault, fmt::join(knob.choices, "|"));
    return fmt::format("{}={}", knob.id, knob.byDefault);
}

std::string asText(const lessons::Catalogue& catalogue, const std::string& language)
{
    std::string text;
    for (const lessons::Chapter& chapter : catalogue.chapters()) {
        text += fmt::format("{}{} · {}\n", text.empty() ? "" : "\n", chapter.id,
                            chapter.title.in(language));
        for (const lessons::Lesson& lesson : chapter.lessons) {
            text += fmt::format("  {:24} {}\n", lesson.id, lesson.title.in(language));
            for (const lessons::Knob& knob : lesson.knobs)
                text += fmt::format("  {:24}   {}\n", "", described(knob));
        }
    }
    return text;
}

} // namespace

Verb listVerb(CLI::App& app)
{
    struct Arguments {
        bool isJson = false;
        std::string language;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("list", "The lessons: id, chapter, title, knobs");
    command->add_flag("--json", arguments->isJson, "As JSON");
    addLanguageOption(*command, arguments->language);
    return {command, [arguments] {
                const lessons::Catalogue catalogue;
                (void)writeAll(STDOUT_FILENO, arguments->isJson
                                                  ? asJsonText(catalogue)
                                                  : asText(catalogue, arguments->language));
                return Status::Well;
            }};
}

} // namespace cli
