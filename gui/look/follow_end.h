// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace gui {

/// Keeps the newest row in sight while rows are added, until the user scrolls up; scrolling back to
/// the end follows again.
void followEnd(QAbstractItemView& view);

} // namespace gui
