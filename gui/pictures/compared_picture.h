// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/picture.h"

namespace gui {

/// Two runs on one axis, the kept one above, with a line that says where they first differ and a
/// mark in both. As drawPicture(); the view and the moment of the options do not count.
QByteArray drawComparison(const model::History& kept, const model::History& shown,
                          const PictureOptions& options);

} // namespace gui
