// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

class QApplication;

namespace gui {

/// What the window opens with.
struct WindowOptions {
    std::optional<std::string> lesson;              ///< default: the one that was open last
    std::optional<std::filesystem::path> recording; ///< shown as a run that has ended
};

/// Opens the window and returns the exit status when it is closed; by then no process of a run is
/// left. Complains on standard error, in one line, when the lessons cannot be read.
int runWindow(QApplication& application, const WindowOptions& options = {});

} // namespace gui
