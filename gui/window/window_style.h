// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QString>

namespace gui {

/// What the main window adds to the application's style sheet: resources/themes/window.qss with
/// the theme's tokens filled in.
QString windowStyleSheet(const Theme& theme);

} // namespace gui
