// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/now/pool_card.h"

#include "gui/look/chips.h"
#include "gui/look/themed.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr double margin = 14;
constexpr double titleHeight = 24;
constexpr double boxHeight = 56;
constexpr double chipGap = 7;
constexpr double chipHeight = 28;
constexpr double gap = 14;
constexpr double rowsGap = 8;
constexpr double leastSlot = 158;
constexpr double mostSlot = 240;
constexpr double rowHeight = 26;
constexpr double rowGap = 8;
constexpr double taskGap = 6;
constexpr double labelWidth = 96;
constexpr double moreWidth = 90; // "and 12 more"
constexpr double waitingPart = 0.45;

/// Draws chips one beside the other; what does not fit becomes "and 12 more".
class ChipRow
{
public:
    ChipRow(QPainter& painter, const Theme& theme, double left, double top, double right)
        : m_painter(painter), m_theme(theme), m_left(left), m_top(top), m_right(right)
    {
    }

    /// False when there is no room; then the rest has been said in words.
    bool add(const QString& text, const QColor& hue, ChipStyle style, std::size_t rest)
    {
        const double width = chipWidth(text, m_painter.font().pixelSize());
        const double behind = std::min(moreWidth, static_cast<double>(rest) * (width + taskGap));
        if (m_left + width + behind > m_right) {
            drawNote(m_painter, m_theme, {m_left, m_top, m_right - m_left, rowHeight},
                     PoolCard::tr("and %n more", nullptr, static_cast<int>(rest) + 1));
            return false;
        }
        drawChip(m_painter, m_theme, {m_left, m_top, width, rowHeight}, text, hue, style);
        m_left += width + taskGap;
        return true;
    }

private:
    QPainter& m_painter;
    const Theme& m_theme;
    double m_left, m_top, m_right;
};

} // namespace

PoolCard::PoolCard(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PoolCard::setPicture(PoolPicture picture)
{
    if (picture == m_picture)
        return;
    const bool isOtherSize = picture.workers.size() != m_picture.workers.size();
    m_picture = std::move(picture);
    QStringList words;
    for (const PoolPicture::Slot& slot : m_picture.workers)
        words << slot.name + u' ' + slot.doing;
    setAccessibleName(m_picture.title);
    setAccessibleDescription(m_picture.standing + QStringLiteral(". ") +
                             words.join(QStringLiteral(", ")));
    if (isOtherSize)
        updateGeometry();
    update();
}

PoolCard::Grid PoolCard::gridFor(int width) const
{
    const double room = width - 2 * margin;
    const int count = std::max(1, static_cast<int>(m_picture.workers.size()));
    Grid grid;
    grid.columns = std::clamp(static_cast<int>((room + gap) / (leastSlot + gap)), 1, count);
    grid.rows = (count + grid.columns - 1) / grid.columns;
    grid.slotWidth = std::min(mostSlot, (room - gap * (grid.columns - 1)) / grid.columns);
    // Many workers say what they run in words only, so that all of them can be seen.
    grid.hasChips = grid.rows == 1;
    grid.height = grid.hasChips ? boxHeight + chipGap + chipHeight
                                : grid.rows * (boxHeight + rowsGap) - rowsGap;
    return grid;
}

int PoolCard::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const double tasks = grid.hasChips ? 2 * rowHeight + rowGap : rowHeight;
    return static_cast<int>(titleHeight + grid.height + gap + tasks + margin);
}

QSize PoolCard::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize PoolCard::minimumSizeHint() const
{
    return {static_cast<int>(leastSlot + 2 * margin), 0};
}

void PoolCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    drawHeading(painter, theme, {margin, 0, width() - 2 * margin, titleHeight - 4}, m_picture.title,
                m_picture.standing);
    paintSlots(painter, titleHeight);
    paintTasks(painter, titleHeight + gridFor(width()).height + gap);
}

void PoolCard::paintSlots(QPainter& painter, double top) const
{
    const Theme& theme = themeOf(palette());
    const Grid grid = gridFor(width());
    for (std::size_t i = 0; i < m_picture.workers.size(); ++i) {
        const PoolPicture::Slot& slot = m_picture.workers[i];
        const int place = static_cast<int>(i);
        const QRectF box(margin + place % grid.columns * (grid.slotWidth + gap),
                         top + place / grid.columns * (boxHeight + rowsGap), grid.slotWidth,
                         boxHeight);
        const QRectF chip = QRectF(box.left(), box.bottom() + chipGap, box.width(), chipHeight)
                                .adjusted(14, 0, -14, 0);
        if (slot.pid == 0) {
            drawChip(painter, theme, box, tr("not started yet"), theme.line, ChipStyle::Dashed);
            continue;
        }
        const QColor hue = theme.process(slot.birth);
        drawProcessBox(painter, theme, box, hue, slot.name, slot.pid, slot.doing, slot.hasEnded);
        if (!grid.hasChips)
            continue;
        if (slot.task)
            drawChip(painter, theme, chip, tr("task %1").arg(*slot.task), hue, ChipStyle::Solid);
        else if (!slot.hasEnded)
            drawChip(painter, theme, chip, tr("idle"), hue, ChipStyle::Dashed);
    }
}

void PoolCard::paintTasks(QPainter& painter, double top) const
{
    const double right = width() - margin;
    if (gridFor(width()).hasChips) {
        paintWaiting(painter, margin, right, top);
        paintDone(painter, margin, right, top + rowHeight + rowGap);
    } else {
        const double middle = margin + (right - margin) * waitingPart;
        paintWaiting(painter, margin, middle - gap, top);
        paintDone(painter, middle, right, top);
    }
}

double PoolCard::paintLabel(QPainter& painter, double left, double top, const QString& text) const
{
    const double width = gridFor(this->width()).hasChips
                             ? labelWidth * std::max(1.0, painter.font().pixelSize() / 13.0)
                             : painter.fontMetrics().horizontalAdvance(text) + gap;
    const double beginning = left + width;
    drawNote(painter, themeOf(palette()), {left, top, beginning - left, rowHeight}, text);
    return beginning;
}

void PoolCard::paintWaiting(QPainter& painter, double left, double right, double top) const
{
    const Theme& theme = themeOf(palette());
    const double first = paintLabel(painter, left, top, tr("Waiting tasks"));
    if (m_picture.waiting.empty())
        drawNote(painter, theme, {first, top, right - first, rowHeight},
                 m_picture.isOver || !gridFor(width()).hasChips
                     ? tr("none")
                     : tr("none: every task has a worker"));
    ChipRow row(painter, theme, first, top, right);
    for (std::size_t i = 0; i < m_picture.waiting.size(); ++i) {
        if (!row.add(QString::number(m_picture.waiting[i]), theme.dimText, ChipStyle::Outlined,
                     m_picture.waiting.size() - i - 1))
            break;
    }
}

void PoolCard::paintDone(QPainter& painter, double left, double right, double top) const
{
    const Theme& theme = themeOf(palette());
    const double first = paintLabel(painter, left, top, tr("Done"));
    if (m_picture.done.empty())
        drawNote(painter, theme, {first, top, right - first, rowHeight}, tr("none yet"));
    ChipRow row(painter, theme, first, top, right);
    for (std::size_t i = 0; i < m_picture.done.size(); ++i) {
        const PoolPicture::Done& task = m_picture.done[i];
        if (!row.add(QString::number(task.task), theme.process(task.birth),
                     task.isWell ? ChipStyle::Outlined : ChipStyle::Crossed,
                     m_picture.done.size() - i - 1))
            break;
    }
}

} // namespace gui
