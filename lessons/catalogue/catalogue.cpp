// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/data_folder.h"
#include "lessons/catalogue/edit_distance.h"
#include "lessons/catalogue/facts_table.h"
#include "lessons/catalogue/lesson_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {
namespace {

std::vector<Lesson> lessonsIn(const std::filesystem::path& chapter)
{
    std::vector<Lesson> found;
    std::error_code missing; // a chapter without lessons yet has no folder
    for (const auto& entry : std::filesystem::directory_iterator(chapter, missing)) {
        if (!entry.is_directory())
            continue;
        Lesson& lesson = found.emplace_back(readLesson(entry.path()));
        LessonFacts facts = factsOf(lesson.id);
        lesson.claims = std::move(facts.claims);
        lesson.predictions = std::move(facts.predictions);
    }
    const auto place = [](const Lesson& lesson) { return std::pair(lesson.order, lesson.id); };
    std::ranges::sort(found, {}, place);
    return found;
}

} // namespace

Catalogue::Catalogue(std::optional<std::filesystem::path> data)
{
    const std::filesystem::path folder = data ? *data : dataFolder();
    for (Chapter& chapter : readChapters(folder / "chapters.toml")) {
        chapter.lessons = lessonsIn(folder / chapter.id);
        if (!chapter.lessons.empty())
            m_chapters.push_back(std::move(chapter));
    }
    if (m_chapters.empty())
        throw std::runtime_error(fmt::format("{} holds no lessons", folder.string()));
}

const Lesson* Catalogue::find(const std::string& id) const
{
    for (const Chapter& chapter : m_chapters) {
        const auto lesson = std::ranges::find(chapter.lessons, id, &Lesson::id);
        if (lesson != chapter.lessons.end())
            return &*lesson;
    }
    return nullptr;
}

std::vector<std::string> Catalogue::nearest(const std::string& id) const
{
    constexpr std::size_t answers = 3;
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const Chapter& chapter : m_chapters) {
        for (const Lesson& lesson : chapter.lessons) {
            const std::size_t distance = editDistance(id, lesson.id);
            const bool isPart = id.size() > 2 && lesson.id.find(id) != std::string::npos;
            if (isPart || distance <= std::max<std::size_t>(2, lesson.id.size() / 3))
                near.emplace_back(distance, lesson.id);
        }
    }
    std::ranges::sort(near);
    near.resize(std::min(near.size(), answers));
    std::vector<std::string> ids;
    for (auto& [distance, name] : near)
        ids.push_back(std::move(name));
    return ids;
}

} // namespace lessons
