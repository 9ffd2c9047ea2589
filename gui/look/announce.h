// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Tells a screen reader at once that the widget says something new, wherever the focus is.
void announce(QWidget* widget);

} // namespace gui
