// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/run_controller.h"

namespace gui {

/// "running · 2.31 s · 5 processes · 214 events · 0 lost", and shorter: only what matters most.
QStringList statusTexts(const Moment& moment, RunController::Phase phase);

} // namespace gui
