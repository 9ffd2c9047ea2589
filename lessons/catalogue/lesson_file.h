// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

namespace lessons {

/// Reads chapters.toml: the chapters in order, without their lessons. Throws std::runtime_error
/// naming the file and the line that is wrong.
std::vector<Chapter> readChapters(const std::filesystem::path& path);

/// Reads the lesson.toml in the folder of a lesson; the folder's name is the lesson's id, the name
/// of the folder around it the chapter's. Claims are left to the caller. Throws as readChapters().
Lesson readLesson(const std::filesystem::path& folder);

} // namespace lessons
