// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

class QApplication;

namespace gui {

/// Opens the window, on a recording if one is given, and returns the exit status when it is closed;
/// by then no process of a run is left. Complains on standard error, in one line, when the lessons
/// cannot be read.
int runWindow(QApplication& application,
              const std::optional<std::filesystem::path>& recording = {});

} // namespace gui
