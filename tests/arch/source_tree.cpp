// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/source_tree.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <regex>

namespace arch {
namespace {

namespace fs = std::filesystem;

/// The file that `#include "name"` means in `from`, or nothing.
fs::path resolved(const fs::path& root, const fs::path& from, const std::string& name)
{
    for (const fs::path& folder : {from.parent_path(), fs::path(), fs::path("engine")}) {
        const fs::path candidate = (folder / name).lexically_normal();
        if (fs::is_regular_file(root / candidate))
            return candidate;
    }
    return {};
}

SourceFile readSource(const fs::path& root, const fs::path& path)
{
    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    SourceFile file;
    file.path = path;
    std::ifstream in(root / path);
    for (std::string line; std::getline(in, line); file.lines.push_back(line)) {
        std::smatch match;
        if (!std::regex_search(line, match, include))
            continue;
        const fs::path own = match[1] == "\"" ? resolved(root, path, match[2]) : fs::path();
        if (match[1] == "<")
            file.systemIncludes.insert(match[2]);
        else if (own.empty())
            file.unknown.insert(match[2]);
        else
            file.includes.insert(own);
    }
    return file;
}

} // namespace

std::string SourceFile::code() const
{
    static const std::regex text(R"re("(\\.|[^"\\])*"|//.*)re");
    std::string code;
    for (const std::string& line : lines)
        code += std::regex_replace(line, text, "") + '\n';
    return code;
}

bool SourceFile::isBelow(const fs::path& folder) const
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
           folder.end();
}

std::vector<SourceFile> readSources(const fs::path& root)
{
    std::vector<SourceFile> files;
    for (const char* folder : {"engine", "lessons", "gui", "cli", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const fs::path ending = entry.path().extension();
            if (entry.is_regular_file() && (ending == ".h" || ending == ".cpp"))
                files.push_back(readSource(root, fs::relative(entry.path(), root)));
        }
    }
    return files;
}

std::string circleIn(const Graph& graph)
{
    std::vector<std::string> trail;
    std::set<std::string> finished;
    std::string circle;
    const std::function<void(const std::string&)> visit = [&](const std::string& node) {
        if (!circle.empty() || finished.contains(node))
            return;
        const auto before = std::find(trail.begin(), trail.end(), node);
        if (before != trail.end()) {
            for (auto step = before; step != trail.end(); ++step)
                circle += *step + " → ";
            circle += node;
            return;
        }
        trail.push_back(node);
        if (const auto next = graph.find(node); next != graph.end())
            std::for_each(next->second.begin(), next->second.end(), visit);
        trail.pop_back();
        finished.insert(node);
    };
    for (const auto& [node, next] : graph)
        visit(node);
    return circle;
}

} // namespace arch
