// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Every lesson with its defaults, then with its knobs at their extremes.
const std::vector<LessonSetting>& lessonSettings();

} // namespace tests
