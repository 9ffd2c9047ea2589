// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace gui {

FlowLayout::FlowLayout(QWidget* parent, int gapAcross, int gapDown):
    QLayout(parent), m_gapAcross(gapAcross), m_gapDown(gapDown)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

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
    return arrange(QRect(0, 0, width, 0), Act::Measure);
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
    arrange(rect, Act::Place);
}

int FlowLayout::arrange(const QRect& rect, Act act) const
{
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = QPoint(rect.left(), at.y() + lineHeight + m_gapDown);
            lineHeight = 0;
        }
        if (act == Act::Place)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + m_gapAcross;
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top();
}

} // namespace gui
