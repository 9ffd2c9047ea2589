// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace gui {

/// What WCAG 2.1 asks of text for level AA (success criterion 1.4.3).
inline constexpr double readableContrast = 4.5;

/// The contrast ratio of two opaque colours as WCAG 2.1 defines it: 1 (none) to 21.
double contrast(const QColor& one, const QColor& other);

/// `share` of `over` laid on `base`, opaque: the same on paper, in an SVG and on the screen.
QColor blend(const QColor& over, const QColor& base, double share);

} // namespace gui
