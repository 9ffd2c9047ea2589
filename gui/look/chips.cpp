// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/chips.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui {

namespace {

constexpr double radius = 5;
constexpr double edge = 6;
constexpr double besideName = 8;

QString elided(const QPainter& painter, const QString& text, double width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

int sizeOf(const QPainter& painter)
{
    return std::max(painter.font().pixelSize(), 8);
}

} // namespace

double chipWidth(const QString& text, int pixelSize)
{
    const QFontMetricsF metrics(Theme::sans(pixelSize, QFont::DemiBold));
    return std::max(36.0, metrics.horizontalAdvance(text) + 20);
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
    painter.drawText(rect, Qt::AlignCenter, elided(painter, text, rect.width() - 8));
    painter.restore();
}

void drawProcessBox(QPainter& painter, const Theme& theme, const QRectF& rect, const QColor& hue,
                    const QString& name, pid_t pid, const QString& doing, bool hasEnded)
{
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius + 1, radius + 1);
    painter.fillPath(outline, theme.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(rect.left(), rect.top(), edge, rect.height()), hue);
    painter.restore();
    QPen pen(hue, 2);
    if (hasEnded) // the texture of what is no longer there
        pen.setDashPattern({2, 2});
    painter.strokePath(outline, pen);

    const int size = sizeOf(painter);
    const QRectF text = rect.adjusted(edge + 11, 6, -11, -6);
    const QRectF upper(text.topLeft(), QSizeF(text.width(), text.height() / 2));
    const QRectF lower = upper.translated(0, text.height() / 2);
    painter.setFont(Theme::mono(size - 1));
    const QString number = QString::number(pid);
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const QFontMetricsF strong(Theme::sans(size, QFont::DemiBold));
    // In a narrow box the name keeps its end, which tells it from the others.
    const bool isNarrow = strong.horizontalAdvance(name) + besideName + numberWidth > upper.width();
    const double kept = numberWidth + besideName;
    painter.setPen(theme.dimText);
    painter.drawText(isNarrow ? lower : upper, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.setFont(Theme::sans(size, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, name, upper.width() - (isNarrow ? 0 : kept)));
    painter.setFont(Theme::sans(size));
    drawNote(painter, theme, lower.adjusted(0, 0, isNarrow ? -kept : 0, 0), doing);
    painter.restore();
}

void drawNote(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text)
{
    painter.setPen(theme.dimText);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(painter, text, rect.width()));
}

void drawHeading(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& title,
                 const QString& note)
{
    const QFont plain = painter.font();
    painter.setFont(Theme::sans(plain.pixelSize(), QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double used = painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setFont(plain);
    drawNote(painter, theme, rect.adjusted(used, 0, 0, 0), note);
}

} // namespace gui
