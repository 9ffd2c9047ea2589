// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

#include <map>
#include <string>
#include <vector>

namespace tests {

/// A lesson and what it is run with besides its defaults.
struct LessonSetting {
    std::string lesson;
    std::map<std::string, std::string> knobs{};

    /// "pool-five-tasks tasks=1 workers=16"
    std::string title() const;
};

/// Every lesson with its defaults, then with the knobs of its settings.toml.
std::vector<LessonSetting> lessonSettings(const lessons::Catalogue& book);

/// For the tests that look at each event of a run: what its settings.toml has as [few-events], or
/// else its defaults.
std::map<std::string, std::string> knobsForFewEvents(const lessons::Lesson& lesson);

/// What the tests know about a lesson: settings, recordings in which its claims are false, and what
/// its listing prints.
std::filesystem::path dataOf(const lessons::Lesson& lesson);

} // namespace tests
