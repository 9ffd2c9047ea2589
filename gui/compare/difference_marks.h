// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/difference_mark.h"
#include "model/history.h"

namespace gui {

/// The mark at that event of the run; nothing if there is none.
std::optional<DifferenceMark> markOf(const model::History& run, std::optional<std::size_t> event);

/// How the two runs are called: "Kept: %1" and "This run: %1".
QString keptName();
QString shownName();

} // namespace gui
