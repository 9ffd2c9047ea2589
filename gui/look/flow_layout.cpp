// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace gui {

FlowLayout::FlowLayout(QWidget* parent, int gapAcross, int gapDown)
    : QLayout(parent), m_gapAcross(gapAcross), m_gapDown(gapDown)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    const bool isInside = index >= 0 && index < count();
    return isInside ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : linesFor(width))
        height += line.height + m_gapDown;
    return std::max(0, height - m_gapDown);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + m_gapAcross;
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line& line : linesFor(rect.width())) {
        int left = rect.left();
        for (QLayoutItem* item : line.items) {
            const QSize size = item->sizeHint();
            item->setGeometry(QRect(QPoint(left, top + (line.height - size.height()) / 2), size));
            left += size.width() + m_gapAcross;
        }
        top += line.height + m_gapDown;
    }
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.empty() || used + size.width() > width) {
            lines.emplace_back();
            used = 0;
        }
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, size.height());
        used += size.width() + m_gapAcross;
    }
    return lines;
}

} // namespace gui
