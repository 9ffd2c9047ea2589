// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/prediction.h"

#include <string_view>

/// Answers about the one program that main starts by subprocess.
namespace lessons {

/// The program's exit code; nothing before it is reaped, or if it could not be started.
std::optional<long> programsCode(const model::History& run);

/// How many lines that begin so were printed in the whole run.
std::optional<long> linesBeginning(const model::History& run, std::string_view words);

/// 0 if a line that begins so was printed while the program lived, 1 if the first one came later;
/// nothing if there was none.
std::optional<long> printsBeforeProgramsEnd(const model::History& run, std::string_view words);

} // namespace lessons
