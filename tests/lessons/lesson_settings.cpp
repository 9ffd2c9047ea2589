// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_settings.h"

#include <toml++/toml.h>

namespace tests {
namespace {

std::map<std::string, std::string> knobsOf(const toml::table& table)
{
    std::map<std::string, std::string> knobs;
    for (const auto& [knob, value] : table)
        knobs.emplace(knob.str(), value.value<std::string>().value());
    return knobs;
}

} // namespace

std::string LessonSetting::title() const
{
    std::string words = lesson;
    for (const auto& [knob, value] : knobs)
        words += " " + knob + "=" + value;
    return words;
}

std::vector<LessonSetting> lessonSettings(const lessons::Catalogue& book)
{
    std::vector<LessonSetting> settings;
    for (const lessons::Chapter& chapter : book.chapters()) {
        for (const lessons::Lesson& lesson : chapter.lessons) {
            settings.push_back({lesson.id, {}});
            const toml::table file = toml::parse_file((dataOf(lesson) / "settings.toml").string());
            for (const toml::node& setting : *file["setting"].as_array())
                settings.push_back({lesson.id, knobsOf(*setting.as_table())});
        }
    }
    return settings;
}

std::map<std::string, std::string> knobsForFewEvents(const lessons::Lesson& lesson)
{
    const toml::table file = toml::parse_file((dataOf(lesson) / "settings.toml").string());
    const toml::table* knobs = file["few-events"].as_table();
    return knobs == nullptr ? std::map<std::string, std::string>() : knobsOf(*knobs);
}

std::filesystem::path dataOf(const lessons::Lesson& lesson)
{
    return std::filesystem::path(LESSON_DATA) / lesson.id;
}

} // namespace tests
