// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/marked_lines.h"

#include <charconv>
#include <sstream>

namespace lessons {
namespace {

constexpr std::string_view mark = "// py:";

MarkedLine markedLine(const std::string& line)
{
    const std::size_t place = line.rfind(mark);
    if (place == std::string::npos)
        return {line, std::nullopt};
    const char* const end = line.data() + line.size();
    unsigned number = 0;
    const auto [stopped, error] = std::from_chars(line.data() + place + mark.size(), end, number);
    if (error != std::errc{} || stopped != end)
        return {line, std::nullopt};
    const std::size_t code = line.find_last_not_of(' ', place == 0 ? 0 : place - 1);
    return {line.substr(0, code == std::string::npos ? 0 : code + 1), number};
}

} // namespace

std::vector<MarkedLine> markedLines(const std::string& scenario)
{
    std::vector<MarkedLine> lines;
    std::istringstream in(scenario);
    for (std::string line; std::getline(in, line);)
        lines.push_back(markedLine(line));
    return lines;
}

std::optional<Statement> statementAt(const std::map<unsigned, unsigned>& pythonLines, unsigned line)
{
    const auto below = pythonLines.upper_bound(line);
    if (below == pythonLines.begin())
        return {};
    const auto& [marked, python] = *std::prev(below);
    return Statement{marked, python};
}

} // namespace lessons
