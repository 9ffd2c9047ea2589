// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/processes/process_delegate.h"

#include "gui/look/themed.h"

#include <QPainter>

namespace gui {

ProcessDelegate::ProcessDelegate(int hueRole, int hueColumn, QList<int> monoColumns,
                                 QObject* parent)
    : QStyledItemDelegate(parent),
      m_hueRole(hueRole),
      m_hueColumn(hueColumn),
      m_monoColumns(std::move(monoColumns))
{
}

void ProcessDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    QRect place = option.rect.adjusted(6, 0, -4, 0);
    if (index.column() == m_hueColumn) {
        painter->setPen(Qt::NoPen);
        const QVariant birth = index.data(m_hueRole);
        painter->setBrush(birth.isValid() ? theme.process(birth.toUInt()) : theme.line);
        painter->drawRoundedRect(QRectF(place.left(), place.center().y() - 5, 7, 11), 2, 2);
        place.setLeft(place.left() + 14);
    }
    const bool isMono = m_monoColumns.contains(index.column());
    painter->setFont(isMono ? Theme::mono(option.font.pixelSize()) : option.font);
    painter->setPen(theme.text);
    const QString text = index.data().toString();
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace gui
