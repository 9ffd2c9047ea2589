// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QString>

#include <optional>

/// The engine's words in the language of the window.
namespace gui {

/// "waits in pool.join()", "runs task 4", "has ended" …
QString doingText(const model::ProcessNow& process, const model::World& world);

/// "exit code 0", "ended by SIGTERM (exit code -15)"; empty while it is not known.
QString exitText(const model::ProcessNow& process);

/// The hue's number of this process; nothing for who is not of the lesson, as the runner.
std::optional<std::uint32_t> birthOf(pid_t pid, const model::World& world);

} // namespace gui
