// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_settings.h"

namespace tests {

std::string LessonSetting::title() const
{
    std::string words = lesson;
    for (const auto& [knob, value] : knobs)
        words += " " + knob + "=" + value;
    return words;
}

const std::vector<LessonSetting>& lessonSettings()
{
    static const std::vector<LessonSetting> settings{
        {"process-join"},
        {"process-join", {{"seconds", "0"}, {"name", "两点水"}}},
        {"process-join", {{"seconds", "10"}, {"name", "PID 1"}}},
        {"no-daemon"},
        {"no-daemon", {{"seconds", "0"}}},
        {"no-daemon", {{"seconds", "10"}}},
        {"daemon"},
        {"daemon", {{"seconds", "1"}}},
        {"daemon", {{"seconds", "10"}}},
        {"daemon-join"},
        {"daemon-join", {{"seconds", "0"}}},
        {"daemon-join", {{"seconds", "10"}}},
        {"pool-five-tasks"},
        {"pool-five-tasks", {{"workers", "5"}}},
        {"pool-five-tasks", {{"workers", "1"}, {"tasks", "1"}}},
        {"pool-five-tasks", {{"workers", "1"}, {"tasks", "64"}, {"seconds", "0"}}},
        {"pool-five-tasks", {{"workers", "16"}, {"tasks", "1"}, {"seconds", "0"}}},
        {"pool-five-tasks", {{"workers", "16"}, {"tasks", "64"}, {"seconds", "0.5"}}},
        {"pool-five-tasks", {{"workers", "16"}, {"tasks", "64"}, {"seconds", "0"}}},
        {"queue-producer-consumer"},
        {"queue-producer-consumer", {{"values", "两点水,三点水,四点水"}}},
        {"queue-producer-consumer", {{"maxsize", "1"}, {"pause", "0"}}},
        {"queue-producer-consumer", {{"maxsize", "1"}, {"values", "两点水,三点水,四点水"}}},
        {"queue-producer-consumer", {{"values", ",,\"a\",it's,"}, {"pause", "0"}}},
    };
    return settings;
}

} // namespace tests
