// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <map>
#include <optional>
#include <vector>

namespace gui {

/// A process at a line of a listing.
struct LineMark {
    int line = 0;            ///< counted from 1, as in the file
    std::uint32_t birth = 0; ///< its hue
    bool isFollowed = false; ///< the learner looks at this one

    friend bool operator==(const LineMark&, const LineMark&) = default;
};

/// Where the processes are in a lesson's two programs, in order of birth.
struct LinesNow {
    std::vector<LineMark> python;
    std::vector<LineMark> cpp;
};

/// The lines of this moment; `pythonLines` are the lesson's. Followed is the process that was
/// chosen, or the main process if the run has no such process.
LinesNow linesNow(const model::World& world, const std::map<unsigned, unsigned>& pythonLines,
                  std::optional<pid_t> chosen);

} // namespace gui
