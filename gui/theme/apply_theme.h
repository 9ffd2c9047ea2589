// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QPalette>

class QApplication;

namespace gui {

/// The tokens as a palette, disabled roles included.
QPalette paletteOf(const Theme& theme);

/// Dresses the whole application: Fusion, palette, font and style sheet, all from the tokens. May
/// be called again at any time. `scale` enlarges type for a projector: 1.6 is the presenter's.
///
/// Widgets ask for more by a property: `role` = "run" (the one accent button of a window), "panel"
/// (a rounded panel), "title" (14 px semibold) and "dim" (secondary text).
void applyTheme(QApplication& application, const Theme& theme, double scale = 1.0);

} // namespace gui
