// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/now/queue_card.h"

#include "gui/look/chips.h"
#include "gui/look/themed.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr double margin = 14;
constexpr double titleHeight = 24;
constexpr double boxHeight = 52;
constexpr double boxGap = 8;
constexpr double lineHeight = 20;
constexpr double arrowRoom = 26;
constexpr int mostRows = 3;
constexpr int passageLines = 3;

void drawArrow(QPainter& painter, const Theme& theme, QPointF from, double length)
{
    const QPointF to = from + QPointF(length, 0);
    painter.setPen(QPen(theme.dimText, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(theme.dimText);
    painter.drawLine(from, to - QPointF(4, 0));
    painter.drawPolygon(QPolygonF({to, to + QPointF(-6, -3.5), to + QPointF(-6, 3.5)}));
}

} // namespace

QueueCard::QueueCard(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int QueueCard::rows() const
{
    const std::size_t most = std::max(m_picture.putters.size(), m_picture.getters.size());
    return std::clamp(static_cast<int>(most), 1, mostRows);
}

QSize QueueCard::sizeHint() const
{
    return {480, static_cast<int>(titleHeight + rows() * (boxHeight + boxGap) +
                                  passageLines * lineHeight + margin)};
}

void QueueCard::setPicture(QueuePicture picture)
{
    if (picture == m_picture)
        return;
    const int before = rows();
    m_picture = std::move(picture);
    QStringList words{m_picture.standing};
    for (const auto* parties : {&m_picture.putters, &m_picture.getters}) {
        for (const QueuePicture::Party& party : *parties)
            words << party.name + u' ' + party.doing;
    }
    setAccessibleName(m_picture.title);
    setAccessibleDescription((words + m_picture.passages).join(QStringLiteral(". ")));
    if (rows() != before)
        updateGeometry();
    update();
}

void QueueCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    drawHeading(painter, theme, {margin, 0, width() - 2 * margin, titleHeight - 4}, m_picture.title,
                m_picture.standing);

    const double height = rows() * (boxHeight + boxGap) - boxGap;
    const double side = std::clamp((width() - 2 * margin) * 0.27, 140.0, 240.0);
    const QRectF left(margin, titleHeight, side, height);
    const QRectF right(width() - margin - side, titleHeight, side, height);
    paintParties(painter, m_picture.putters, left, tr("nobody has put anything yet"));
    paintParties(painter, m_picture.getters, right, tr("nobody has got anything yet"));
    paintTube(painter, QRectF(left.right(), titleHeight, right.left() - left.right(), height));
    for (int i = 0; i < m_picture.passages.size(); ++i)
        drawNote(painter, theme,
                 {margin, titleHeight + height + boxGap + i * lineHeight, width() - 2 * margin,
                  lineHeight},
                 m_picture.passages[i]);
}

void QueueCard::paintParties(QPainter& painter, const std::vector<QueuePicture::Party>& parties,
                             const QRectF& room, const QString& nobody) const
{
    const Theme& theme = themeOf(palette());
    if (parties.empty())
        drawChip(painter, theme, QRectF(room.left(), room.center().y() - 18, room.width(), 36),
                 nobody, theme.line, ChipStyle::Dashed);
    const int shown = std::min(static_cast<int>(parties.size()), rows());
    double top = room.center().y() - (shown * (boxHeight + boxGap) - boxGap) / 2;
    for (int i = 0; i < shown; ++i, top += boxHeight + boxGap) {
        const QueuePicture::Party& party = parties[static_cast<std::size_t>(i)];
        drawProcessBox(painter, theme, QRectF(room.left(), top, room.width(), boxHeight),
                       theme.process(party.birth), party.name, party.pid, party.doing,
                       party.hasEnded);
    }
}

void QueueCard::paintTube(QPainter& painter, const QRectF& room) const
{
    const Theme& theme = themeOf(palette());
    const double middle = room.center().y() + 8;
    const QRectF inner = room.adjusted(arrowRoom, 0, -arrowRoom, 0);
    const double bufferWidth = std::max(70.0, inner.width() * 0.36);
    const QRectF buffer(inner.left(), middle - 17, bufferWidth, 34);
    const QRectF pipe(buffer.right() + arrowRoom, middle - 17,
                      inner.right() - buffer.right() - arrowRoom, 34);
    QPen dashed(theme.dimText, 1.2);
    dashed.setDashPattern({3, 3});
    painter.setBrush(theme.background);
    painter.setPen(dashed);
    painter.drawRoundedRect(buffer, 6, 6);
    painter.setPen(QPen(theme.dimText, 1.2));
    painter.drawRoundedRect(pipe, 17, 17);
    const QRectF above(0, middle - 17 - lineHeight, 0, lineHeight);
    drawNote(painter, theme, {buffer.left() + 2, above.top(), buffer.width(), lineHeight},
             tr("buffer"));
    drawNote(painter, theme, {pipe.left() + 8, above.top(), pipe.width() - 8, lineHeight},
             tr("pipe"));
    paintItems(painter, m_picture.buffered, buffer.adjusted(5, 4, -5, -4), QString());
    paintItems(painter, m_picture.inPipe, pipe.adjusted(10, 4, -10, -4), tr("empty"));
    drawArrow(painter, theme, {room.left() + 4, middle}, arrowRoom - 8);
    drawArrow(painter, theme, {buffer.right() + 4, middle}, arrowRoom - 8);
    drawArrow(painter, theme, {pipe.right() + 4, middle}, arrowRoom - 8);
}

void QueueCard::paintItems(QPainter& painter, const std::vector<QueuePicture::Item>& items,
                           const QRectF& room, const QString& nothing) const
{
    const Theme& theme = themeOf(palette());
    if (items.empty())
        drawNote(painter, theme, room.adjusted(4, 0, -4, 0), nothing);
    // The oldest stands at the right end, where it leaves.
    double right = room.right();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double wanted = chipWidth(items[i].value, painter.font().pixelSize());
        const double width = std::min(wanted, room.width());
        const bool isLast = i + 1 == items.size();
        if (right - width < room.left() + (isLast ? 0 : 30)) {
            drawNote(painter, theme, {room.left(), room.top(), right - room.left(), room.height()},
                     QStringLiteral("+%1").arg(items.size() - i));
            return;
        }
        drawChip(painter, theme, {right - width, room.top(), width, room.height()}, items[i].value,
                 theme.process(items[i].birth), ChipStyle::Solid);
        right -= width + 5;
    }
}

} // namespace gui
