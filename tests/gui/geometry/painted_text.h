// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QPaintDevice;

namespace tests {

/// A run of text as it was painted, in pixels of the device.
struct PaintedText {
    QString text;
    QRectF place;      ///< from the top of its capitals to the line that they stand on
    QRectF clip;       ///< outside of it nothing was painted
    int pixelSize = 0; ///< of its letters, before any scale
};

/// What `paint` writes on a device of that size. The device shows nothing and remembers the words,
/// so that it tells what a person could read there, cut as it would be cut.
std::vector<PaintedText> textsPaintedBy(const QSize& size,
                                        const std::function<void(QPaintDevice&)>& paint);

} // namespace tests
