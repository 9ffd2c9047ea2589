// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace lessons
