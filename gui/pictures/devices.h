// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/picture.h"

#include <QSize>

#include <functional>

class QCPPainter;

namespace gui {

/// What `paint` paints, as the bytes of a file. The painter counts in device-independent pixels,
/// whatever the device counts in. Throws std::runtime_error when the device cannot be made.
QByteArray paintedOn(PictureFormat format, const QSize& size, double scale, const QString& title,
                     const std::function<void(QCPPainter&)>& paint);

} // namespace gui
