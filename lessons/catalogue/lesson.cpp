// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"

#include "lessons/catalogue/marked_lines.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace lessons {
namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string idsOf(const std::vector<Knob>& knobs)
{
    std::vector<std::string> ids;
    std::ranges::transform(knobs, std::back_inserter(ids), &Knob::id);
    return fmt::format("{}", fmt::join(ids, ", "));
}

} // namespace

std::string Lesson::text(const std::string& language) const
{
    return contentOf(folder / (language + ".md"));
}

std::string Lesson::pythonListing() const
{
    return contentOf(folder / "listing.py");
}

std::string Lesson::cppListing() const
{
    std::string listing;
    for (const MarkedLine& line : markedLines(contentOf(folder / "scenario.cpp")))
        listing += line.code + '\n';
    return listing;
}

std::map<unsigned, unsigned> Lesson::pythonLines() const
{
    std::map<unsigned, unsigned> lines;
    unsigned number = 0;
    for (const MarkedLine& line : markedLines(contentOf(folder / "scenario.cpp"))) {
        ++number;
        if (line.pythonLine)
            lines.emplace(number, *line.pythonLine);
    }
    return lines;
}

std::map<std::string, std::string>
Lesson::knobValues(const std::map<std::string, std::string>& chosen) const
{
    std::map<std::string, std::string> values;
    for (const Knob& knob : knobs)
        values[knob.id] = knob.byDefault;
    for (const auto& [name, value] : chosen) {
        const auto knob = std::ranges::find(knobs, name, &Knob::id);
        if (knob == knobs.end())
            throw BadKnob(
                fmt::format("lesson {} has no knob '{}'; it has {}", id, name, idsOf(knobs)));
        if (const auto objection = knob->objection(value))
            throw BadKnob(*objection);
        values[name] = value;
    }
    return values;
}

std::string Lesson::startMethod(const std::optional<std::string>& chosen) const
{
    if (onlyMethod.empty())
        return chosen.value_or("fork");
    if (chosen && *chosen != onlyMethod)
        throw BadMethod(fmt::format("lesson {} is about {}: it runs by {} only, not by {}", id,
                                    onlyMethod, onlyMethod, *chosen));
    return onlyMethod;
}

} // namespace lessons
