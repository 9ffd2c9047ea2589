// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson_file.h"

#include "lessons/catalogue/toml_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace lessons {
namespace {

constexpr std::array<std::pair<std::string_view, Knob::Kind>, 5> kinds{
    {{"integer", Knob::Kind::Integer},
     {"real", Knob::Kind::Real},
     {"choice", Knob::Kind::Choice},
     {"toggle", Knob::Kind::Toggle},
     {"text", Knob::Kind::Text}}};

Knob::Kind kindOf(const TomlFile& file, const toml::table& table)
{
    const std::string word = file.text(table, "kind");
    const auto found = std::ranges::find(kinds, word, &decltype(kinds)::value_type::first);
    if (found == kinds.end())
        file.refuse(*table.get("kind"),
                    fmt::format("'{}' is no kind of knob; write integer, real, choice, toggle or "
                                "text",
                                word));
    return found->second;
}

std::string defaultOf(const TomlFile& file, const toml::table& table)
{
    const toml::node& node = file.needed(table, "default");
    if (const auto* text = node.as_string())
        return text->get();
    if (const auto* whole = node.as_integer())
        return fmt::format("{}", whole->get());
    if (const auto* real = node.as_floating_point())
        return fmt::format("{}", real->get());
    if (const auto* toggle = node.as_boolean())
        return toggle->get() ? "true" : "false";
    file.refuse(node, "'default' must be a number, a text, true or false");
}

std::vector<std::string> choicesOf(const TomlFile& file, const toml::table& table)
{
    std::vector<std::string> choices;
    const toml::node& node = file.needed(table, "choices");
    if (!node.is_array() || !node.as_array()->is_homogeneous<std::string>())
        file.refuse(node, "'choices' must be a list of texts");
    for (const toml::node& choice : *node.as_array())
        choices.push_back(choice.as_string()->get());
    return choices;
}

Knob knobOf(const TomlFile& file, const toml::table& table)
{
    file.allowOnly(table, {"id", "kind", "label", "default", "from", "to", "choices"});
    Knob knob;
    knob.id = file.text(table, "id");
    knob.kind = kindOf(file, table);
    knob.label = file.words(table, "label");
    knob.from = file.number(table, "from", 0);
    knob.to = file.number(table, "to", 0);
    if (knob.kind == Knob::Kind::Choice)
        knob.choices = choicesOf(file, table);
    knob.byDefault = defaultOf(file, table);
    if (const auto objection = knob.objection(knob.byDefault))
        file.refuse(*table.get("default"), fmt::format("the default is refused: {}", *objection));
    return knob;
}

std::string methodOf(const TomlFile& file)
{
    const toml::node* node = file.root().get("start_method");
    if (node == nullptr)
        return {};
    const std::string method = file.text(file.root(), "start_method");
    if (method != "fork" && method != "spawn" && method != "forkserver")
        file.refuse(
            *node, fmt::format("'{}' is no start method; write fork, spawn or forkserver", method));
    return method;
}

} // namespace

std::vector<Chapter> readChapters(const std::filesystem::path& path)
{
    const TomlFile file(path);
    file.allowOnly(file.root(), {"chapter"});
    std::vector<Chapter> chapters;
    for (const toml::table* table : file.tables("chapter")) {
        file.allowOnly(*table, {"id", "title"});
        chapters.push_back({file.text(*table, "id"), file.words(*table, "title"), {}});
    }
    return chapters;
}

Lesson readLesson(const std::filesystem::path& folder)
{
    const TomlFile file(folder / "lesson.toml");
    file.allowOnly(file.root(), {"order", "title", "start_method", "knob"});
    Lesson lesson;
    lesson.id = folder.filename().string();
    lesson.chapter = folder.parent_path().filename().string();
    lesson.title = file.words(file.root(), "title");
    lesson.order = file.whole(file.root(), "order");
    lesson.folder = folder;
    lesson.onlyMethod = methodOf(file);
    for (const toml::table* table : file.tables("knob"))
        lesson.knobs.push_back(knobOf(file, *table));
    return lesson;
}

} // namespace lessons
