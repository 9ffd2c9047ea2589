// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/geometry/painted_text.h"

#include <QStringList>

class QWidget;

namespace tests {

/// What the widget itself writes, its children apart.
std::vector<PaintedText> textsIn(QWidget& widget);

/// A sentence for everything in the window that does not stand as it should: widgets that lie on
/// one another or reach out of what holds them, words that are cut, elided or on other words, and
/// scroll bars below what should fit across.
QStringList windowFaults(QWidget& window);

/// Where every widget stands that can be seen, and every word but those in what scrolls: the same
/// for two windows that look the same.
QStringList standings(QWidget& window);

} // namespace tests
