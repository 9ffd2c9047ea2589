// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/prediction.h"

#include <string_view>

/// What predictions are answered with: facts of a whole run, read from its events. Each gives
/// nothing when the run does not tell.
namespace lessons {

/// The exit code of the process of that name, once it was reaped.
std::optional<long> exitCodeOf(const model::History& run, std::string_view name);

/// How many lines the process of that name printed; nothing before it has died.
std::optional<long> linesPrintedBy(const model::History& run, std::string_view name);

/// The name of the process that printed the last line of the run.
std::optional<std::string> lastToPrint(const model::History& run);

/// 0 if the process named `first` died before the one named `second`, else 1; nothing before one of
/// them has died.
std::optional<long> whoEndsFirst(const model::History& run, std::string_view first,
                                 std::string_view second);

/// True if the run came to its own end: nobody stopped it, and no limit did.
bool isWhole(const model::History& run);

/// For a choice between two: 0 for the first if it is so, else 1.
inline long firstIf(bool isSo)
{
    return isSo ? 0 : 1;
}

} // namespace lessons
