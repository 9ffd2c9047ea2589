// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QString>

/// The engine's words in the language of the window.
namespace gui {

/// "waits in pool.join()", "runs task 4", "has ended" …
QString doingText(const model::ProcessNow& process, const model::World& world);

/// "exit code 0", "ended by SIGTERM (exit code -15)"; empty while it is not known.
QString exitText(const model::ProcessNow& process);

/// The hue's number of this process, 0 for one that the world does not know.
std::uint32_t birthOf(pid_t pid, const model::World& world);

} // namespace gui
