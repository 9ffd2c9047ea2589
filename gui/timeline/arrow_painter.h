// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace gui {

struct Scene;

/// Arrows say because: thin, dim and behind the slices; faded while a chain is strong. Values and
/// signals stand beside their arrow where there is room.
void paintArrows(QPainter& painter, const Scene& scene);

/// The arrows of the chain, strong and before everything.
void paintChain(QPainter& painter, const Scene& scene);

} // namespace gui
