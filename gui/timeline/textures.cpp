// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/textures.h"

#include "gui/theme/contrast.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui {

using model::Texture;

namespace {

/// A rectangle with round corners, but square ones where the piece goes on beyond the axis.
QPainterPath outline(const QRectF& r, double radius, const Piece& piece)
{
    const double corner = std::min({radius, r.width() / 2, r.height() / 2});
    const double left = piece.isCutLeft ? 0 : corner;
    const double right = piece.isCutRight ? 0 : corner;
    QPainterPath path(QPointF(r.left() + left, r.top()));
    path.lineTo(r.right() - right, r.top());
    path.quadTo(r.topRight(), QPointF(r.right(), r.top() + right));
    path.lineTo(r.right(), r.bottom() - right);
    path.quadTo(r.bottomRight(), QPointF(r.right() - right, r.bottom()));
    path.lineTo(r.left() + left, r.bottom());
    path.quadTo(r.bottomLeft(), QPointF(r.left(), r.bottom() - left));
    path.lineTo(r.left(), r.top() + left);
    path.quadTo(r.topLeft(), QPointF(r.left() + left, r.top()));
    return path;
}

/// Diagonals cut off at the rectangle's edges by hand.
void paintHatch(QPainter& painter, const QRectF& r, const QColor& colour, double unit)
{
    QList<QLineF> lines;
    const double step = 7 * unit;
    // Hatching counts from the axis's zero, not from the piece, so that it does not crawl.
    for (double x = r.left() - std::fmod(r.left(), step); x < r.right() + r.height(); x += step) {
        // The line through (x, top) and (x - height, bottom).
        const double top = std::min(x, r.right());
        const double bottom = std::max(x - r.height(), r.left());
        if (top > r.left() && bottom < r.right())
            lines.append(QLineF(top, r.top() + (x - top), bottom, r.top() + (x - bottom)));
    }
    painter.setPen(QPen(colour, unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

void paintStopBars(QPainter& painter, const QRectF& r, const QColor& colour, double unit)
{
    const double width = 4 * unit;
    const double gap = 4 * unit;
    const double inset = r.height() * 0.24;
    if (r.width() < 2 * width + gap + 8 * unit)
        return;
    for (const double x : {r.left() + 8 * unit, r.left() + 8 * unit + width + gap})
        painter.fillRect(QRectF(x, r.top() + inset, width, r.height() - 2 * inset), colour);
}

/// What the user presses to let it go on.
void paintGoSign(QPainter& painter, const QRectF& r, const QColor& colour, double unit)
{
    const double height = std::min(r.height() * 0.5, 12 * unit);
    if (r.width() < height + 16 * unit)
        return;
    const double left = r.left() + 8 * unit;
    const double middle = r.center().y();
    QPainterPath sign(QPointF(left, middle - height / 2));
    sign.lineTo(left + height * 0.85, middle);
    sign.lineTo(left, middle + height / 2);
    sign.closeSubpath();
    painter.fillPath(sign, colour);
}

} // namespace

QRectF thinBar(const QRectF& bar, double unit)
{
    const double height = std::clamp(bar.height() * 0.23, 2 * unit, 6 * unit);
    return {bar.left(), bar.center().y() - height / 2, bar.width(), height};
}

QColor flatColour(Texture texture, const QColor& hue, const Theme& theme)
{
    const TextureStyle style = styleOf(texture, hue, theme);
    if (style.mark.isValid())
        return style.mark;
    return style.fill.isValid() ? style.fill : style.edge;
}

TextureStyle styleOf(Texture texture, const QColor& hue, const Theme& theme)
{
    const auto tint = [&](double share) { return blend(hue, theme.panel, share); };
    switch (texture) {
    case Texture::Running:
    case Texture::Task: return {.fill = hue, .edge = {}, .mark = {}, .text = theme.onSolid};
    case Texture::Idle: return {.fill = tint(0.36), .edge = {}, .mark = {}, .text = theme.text};
    case Texture::Sleeping: return {.fill = tint(0.24), .edge = {}, .mark = {}, .text = theme.text};
    case Texture::Blocked:
        return {.fill = tint(0.12), .edge = tint(0.75), .mark = tint(0.5), .text = theme.text};
    case Texture::Turn:
        return {.fill = tint(0.12), .edge = tint(0.75), .mark = hue, .text = theme.text};
    case Texture::Stopped: return {.fill = tint(0.12), .edge = {}, .mark = hue, .text = theme.text};
    case Texture::Zombie: break;
    }
    return {.fill = {}, .edge = hue, .mark = {}, .text = theme.text, .isDashed = true};
}

void paintTexture(QPainter& painter, const Piece& piece, const QRectF& bar, const QColor& hue,
                  const Theme& theme, double unit)
{
    const TextureStyle style = styleOf(piece.texture, hue, theme);
    const QRectF whole = piece.texture == Texture::Idle ? thinBar(bar, unit) : bar;
    if (!piece.slice || bar.width() < 3 * unit) {
        painter.fillRect(whole, flatColour(piece.texture, hue, theme));
        return;
    }
    const double half = style.edge.isValid() ? 0.5 * unit : 0;
    const QRectF inner = whole.adjusted(half, half, -half, -half);
    const QPainterPath path = outline(inner, 3 * unit, piece);
    if (style.fill.isValid())
        painter.fillPath(path, style.fill);
    if (piece.texture == Texture::Blocked)
        paintHatch(painter, inner, style.mark, unit);
    if (piece.texture == Texture::Turn)
        paintGoSign(painter, inner, style.mark, unit);
    if (piece.texture == Texture::Stopped)
        paintStopBars(painter, inner, style.mark, unit);
    if (style.edge.isValid()) {
        QPen pen(style.edge, unit);
        if (style.isDashed)
            pen.setDashPattern({4, 3});
        painter.strokePath(path, pen);
    }
}

} // namespace gui
