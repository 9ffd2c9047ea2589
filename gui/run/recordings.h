// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace gui {

/// A run as far as its file could be read.
struct ReadRecording {
    std::shared_ptr<model::History> history;
    std::optional<std::string> damage; ///< one sentence
};

/// Throws trace::UnreadableRecording, with one sentence.
ReadRecording readRecordedRun(const std::filesystem::path& file);

} // namespace gui
