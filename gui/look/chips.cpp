// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/chips.h"

#include "gui/look/text_fit.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr double radius = 5;

int sizeOf(const QPainter& painter)
{
    return std::max(painter.font().pixelSize(), 8);
}

} // namespace

double chipWidth(const QString& text, int pixelSize)
{
    return std::max(36.0, widthOf(text, Theme::sans(pixelSize, QFont::DemiBold)) + 20);
}

void drawChip(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
              const QColor& hue, ChipStyle style)
{
    painter.save();
    const bool isSolid = style == ChipStyle::Solid;
    painter.setBrush(isSolid ? QBrush(hue) : QBrush(Qt::NoBrush));
    QPen pen(hue, 1.5);
    if (style == ChipStyle::Dashed)
        pen.setDashPattern({3, 3});
    painter.setPen(isSolid ? QPen(Qt::NoPen) : pen);
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    if (style == ChipStyle::Crossed)
        painter.drawLine(rect.bottomLeft() + QPointF(5, -5), rect.topRight() + QPointF(-5, 5));
    painter.setFont(Theme::sans(sizeOf(painter), QFont::DemiBold));
    painter.setPen(isSolid                      ? theme.onSolid
                   : style == ChipStyle::Dashed ? theme.dimText
                                                : theme.text);
    painter.drawText(rect, Qt::AlignCenter, elided(text, painter.font(), rect.width() - 8));
    painter.restore();
}

void drawNote(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text)
{
    painter.setPen(theme.dimText);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(text, painter.font(), rect.width()));
}

void drawHeading(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& title,
                 const QString& note)
{
    const QFont plain = painter.font();
    painter.setFont(Theme::sans(plain.pixelSize(), QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double used = widthOf(title, painter.font()) + 8;
    painter.setFont(plain);
    drawNote(painter, theme, rect.adjusted(used, 0, 0, 0), note);
}

} // namespace gui
