// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gui {

/// The few signs on buttons, drawn as shapes so that they are sharp at any size and in any colour.
enum class Glyph {
    Play,
    Pause,
    Stop,
    Step,
    ZoomIn,
    ZoomOut,
    Fit,
    Follow,
    Close,
    Back,
    Forth,
    Jump,
    Compare,
    Difference,
    Filter
};

QIcon icon(Glyph glyph, const QColor& colour, const QColor& disabled);

} // namespace gui
