// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lessons {

/// A line of a scenario, and the line of the Python listing that says the same.
struct MarkedLine {
    std::string code; ///< without the mark and the blanks before it
    std::optional<unsigned> pythonLine;
};

/// Takes a scenario's text apart. A mark is "// py:" and a number at the end of a line.
std::vector<MarkedLine> markedLines(const std::string& scenario);

/// A statement of the scenario, and the line of the listing that says the same.
struct Statement {
    unsigned line = 0; ///< the marked one
    unsigned pythonLine = 0;
};

/// To which statement a line of the scenario belongs. A statement of several lines has the mark on
/// its first: an unmarked line belongs to the next marked one above. Nothing above the first mark.
std::optional<Statement> statementAt(const std::map<unsigned, unsigned>& pythonLines,
                                     unsigned line);

} // namespace lessons
