// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

/// The project's own sources, as the compiler sees their includes.
namespace arch {

struct SourceFile {
    std::filesystem::path path; ///< from the project's root: "engine/mp/pool/pool.h"
    std::vector<std::string> lines;
    std::set<std::filesystem::path> includes; ///< of our own files, as `path` is written
    std::set<std::string> systemIncludes;     ///< between angle brackets
    std::set<std::string> unknown;            ///< quoted, and no file of ours

    /// The text without comments and string literals.
    std::string code() const;
    bool isBelow(const std::filesystem::path& folder) const;
};

/// Every .h and .cpp below the folders that hold sources.
std::vector<SourceFile> readSources(const std::filesystem::path& root);

/// Who includes whom; names are paths.
using Graph = std::map<std::string, std::set<std::string>>;

/// One circle of the graph, as "a → b → a", or nothing.
std::string circleIn(const Graph& graph);

} // namespace arch
