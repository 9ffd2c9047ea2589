// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace gui {

/// The tokens of the picture's language: hue says who, texture says what. Two instances, light and
/// dark; every view and every export takes its colours from here and from nowhere else.
struct Theme {
    bool isDark = false;
    QColor background, panel, line, grid;
    QColor text, dimText, onSolid;
    QColor accent, selection;
    QColor isTrue, isFalse, careful;

    /// The hue of a process: 0 is the main process, then in order of birth, repeating after eight.
    QColor process(std::uint32_t birth) const;

    static const Theme& light();
    static const Theme& dark();

    static QFont sans(int pixelSize = 13, QFont::Weight weight = QFont::Normal);
    static QFont mono(int pixelSize = 13);
};

} // namespace gui
