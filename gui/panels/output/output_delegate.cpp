// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/output/output_delegate.h"

#include "gui/look/themed.h"
#include "gui/panels/output/output_model.h"

#include <QPainter>

namespace gui {

void OutputDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    painter->setFont(Theme::mono(option.font.pixelSize()));
    QRect place = option.rect.adjusted(2, 0, -2, 0);
    QColor colour = theme.dimText;
    switch (static_cast<OutputModel::Column>(index.column())) {
    case OutputModel::Column::Time: break;
    case OutputModel::Column::Pid: {
        const QRectF bar(place.left() + 2, place.center().y() - 6, 4, 13);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.process(index.data(OutputModel::Birth).toUInt()));
        painter->drawRoundedRect(bar, 2, 2);
        place.setLeft(place.left() + 13);
        break;
    }
    case OutputModel::Column::Text:
        colour = index.data(OutputModel::IsError).toBool() ? theme.careful : theme.text;
        break;
    }
    painter->setPen(colour);
    const QString text = index.data().toString();
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace gui
