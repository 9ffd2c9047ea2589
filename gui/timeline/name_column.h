// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace gui {

struct Scene;

/// Left of the lanes: the tree's lines, each process's hue, its name and its PID.
void paintNames(QPainter& painter, const Scene& scene);

/// Pixels that the column needs, gaps at both sides included; long names are elided at its limit.
double nameColumnWidth(const Scene& scene);

} // namespace gui
