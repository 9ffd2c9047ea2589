// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/picture.h"

namespace gui {

/// The whole window over a run that has ended, as the bytes of a picture: options.view is not asked
/// for, and options.height 0 is a usual window's. Needs no display, and neither reads nor changes
/// what the user's own window remembers. Throws std::runtime_error when the lessons cannot be read
/// or the picture is too large for memory.
QByteArray drawWindow(const model::History& history, const PictureOptions& options);

} // namespace gui
