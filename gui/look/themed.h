// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QPalette>

namespace gui {

/// The theme that this palette was made from. A widget or a delegate that paints itself finds its
/// theme here, so nothing global has to be asked and a palette change repaints it.
inline const Theme& themeOf(const QPalette& palette)
{
    // Style sheets change most roles on their way to a delegate, but not this one.
    const bool isDark = palette.color(QPalette::Active, QPalette::ToolTipBase).lightness() < 128;
    return isDark ? Theme::dark() : Theme::light();
}

} // namespace gui
