// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/glyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace gui {

namespace {

constexpr int side = 16;

QPainterPath strokesOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::ZoomIn:
        path.moveTo(8, 3.5);
        path.lineTo(8, 12.5);
        [[fallthrough]];
    case Glyph::ZoomOut:
        path.moveTo(3.5, 8);
        path.lineTo(12.5, 8);
        break;
    case Glyph::Close:
        path.moveTo(4.5, 4.5);
        path.lineTo(11.5, 11.5);
        path.moveTo(11.5, 4.5);
        path.lineTo(4.5, 11.5);
        break;
    case Glyph::Back:
        path.moveTo(10, 4);
        path.lineTo(6, 8);
        path.lineTo(10, 12);
        break;
    case Glyph::Forth:
        path.moveTo(6, 4);
        path.lineTo(10, 8);
        path.lineTo(6, 12);
        break;
    case Glyph::Jump:
        path.moveTo(3, 12);
        path.quadTo(8, 0, 13, 10);
        path.moveTo(13.5, 6);
        path.lineTo(13, 10);
        path.lineTo(9.5, 8.5);
        break;
    case Glyph::Fit:
        path.moveTo(2, 4);
        path.lineTo(2, 12);
        path.moveTo(14, 4);
        path.lineTo(14, 12);
        path.moveTo(4.5, 8);
        path.lineTo(11.5, 8);
        path.moveTo(6.5, 6);
        path.lineTo(4.5, 8);
        path.lineTo(6.5, 10);
        path.moveTo(9.5, 6);
        path.lineTo(11.5, 8);
        path.lineTo(9.5, 10);
        break;
    case Glyph::Follow:
        path.moveTo(2, 8);
        path.lineTo(10, 8);
        path.moveTo(7, 5);
        path.lineTo(10, 8);
        path.lineTo(7, 11);
        path.moveTo(13.5, 3);
        path.lineTo(13.5, 13);
        break;
    case Glyph::Compare:
        path.addRect(2, 3, 9, 3.5);
        path.addRect(5, 9.5, 9, 3.5);
        break;
    case Glyph::Difference:
        path.moveTo(3, 6);
        path.lineTo(13, 6);
        path.moveTo(3, 10);
        path.lineTo(13, 10);
        path.moveTo(11, 2.5);
        path.lineTo(5, 13.5);
        break;
    case Glyph::Filter:
        path.moveTo(2.5, 3.5);
        path.lineTo(13.5, 3.5);
        path.lineTo(9.5, 8.5);
        path.lineTo(9.5, 12.5);
        path.lineTo(6.5, 13.5);
        path.lineTo(6.5, 8.5);
        path.closeSubpath();
        break;
    case Glyph::Play:
    case Glyph::Pause:
    case Glyph::Step:
    case Glyph::Stop: break;
    }
    return path;
}

QPainterPath solidOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Play: path.addPolygon(QPolygonF({{4, 2.5}, {13.5, 8}, {4, 13.5}, {4, 2.5}})); break;
    case Glyph::Pause:
        path.addRect(3.5, 3, 3, 10);
        path.addRect(9.5, 3, 3, 10);
        break;
    case Glyph::Step:
        path.addRect(3, 3, 2.5, 10);
        path.addPolygon(QPolygonF({{7, 3}, {13.5, 8}, {7, 13}, {7, 3}}));
        break;
    case Glyph::Stop: path.addRect(3.5, 3.5, 9, 9); break;
    case Glyph::ZoomIn:
    case Glyph::ZoomOut:
    case Glyph::Fit:
    case Glyph::Follow:
    case Glyph::Close:
    case Glyph::Back:
    case Glyph::Forth:
    case Glyph::Jump:
    case Glyph::Compare:
    case Glyph::Difference:
    case Glyph::Filter: break;
    }
    return path;
}

/// The same picture each time: Qt keeps what a style makes of each, and would keep more and more.
QPixmap drawn(Glyph glyph, const QColor& colour, int scale)
{
    const QString name = QStringLiteral("glyph %1 %2 %3")
                             .arg(static_cast<int>(glyph))
                             .arg(colour.name(QColor::HexArgb))
                             .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(name, &pixmap))
        return pixmap;
    pixmap = QPixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(solidOf(glyph), colour);
    painter.strokePath(strokesOf(glyph),
                       QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.end();
    QPixmapCache::insert(name, pixmap);
    return pixmap;
}

} // namespace

QIcon icon(Glyph glyph, const QColor& colour, const QColor& disabled)
{
    QIcon result;
    for (const int scale : {1, 2}) {
        result.addPixmap(drawn(glyph, colour, scale));
        result.addPixmap(drawn(glyph, disabled, scale), QIcon::Disabled);
    }
    return result;
}

} // namespace gui
