// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QString>

namespace gui {

/// The application's style sheet with the theme's tokens and the type's sizes filled in.
QString styleSheetOf(const Theme& theme, double scale);

} // namespace gui
