// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace cli {

/// True if it can only be meant as a file: it is there, or is a path or has an ending, as no lesson
/// has.
bool looksLikeARecording(const std::string& argument);

/// Hands over every event of a recording (.plab) or of JSON Lines (.jsonl), up to the damage, if
/// there is any: then the answer is a sentence about it. Throws Failure when nothing can be read.
std::optional<std::string> readRecordedRun(const std::filesystem::path& path,
                                           const std::function<void(const trace::Record&)>& visit);

} // namespace cli
