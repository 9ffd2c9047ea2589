// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/claims/claim_delegate.h"

#include "gui/look/themed.h"
#include "gui/look/truth_sign.h"
#include "gui/panels/claims/claim_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gui {

namespace {

constexpr int textLeft = 32;
constexpr int textRight = 8;
constexpr int above = 6;
constexpr int below = 7;
constexpr auto wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct Parts {
    QString text;
    QString evidence;
    QFont small;
    QRect textBox;
    QRect evidenceBox;
};

Parts partsOf(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room)
{
    Parts parts;
    parts.text = index.data().toString();
    parts.evidence = index.data(ClaimModel::Evidence).toString();
    if (index.data(ClaimModel::IsUsual).toBool())
        parts.evidence = parts.evidence.isEmpty()
                             ? ClaimModel::tr("usually, not always")
                             : ClaimModel::tr("usually · %1").arg(parts.evidence);
    parts.small = option.font;
    parts.small.setPixelSize(QFontInfo(option.font).pixelSize() * 12 / 13);
    const QRect box(room.left() + textLeft, room.top() + above,
                    std::max(80, room.width() - textLeft - textRight), 1000);
    const int flags = static_cast<int>(wrapped);
    parts.textBox = QFontMetrics(option.font).boundingRect(box, flags, parts.text);
    parts.evidenceBox = QRect(box.left(), parts.textBox.bottom() + 1, box.width(), 0);
    if (!parts.evidence.isEmpty())
        parts.evidenceBox =
            QFontMetrics(parts.small)
                .boundingRect(box.translated(0, parts.textBox.height() + 2), flags, parts.evidence);
    return parts;
}

} // namespace

void ClaimDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const auto truth = static_cast<model::Truth>(index.data(ClaimModel::Truth).toInt());
    const bool canJump = index.data(ClaimModel::DecidedAt).isValid();
    const Parts parts = partsOf(option, index, option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (isFocused || (canJump && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 5, 5);
    }
    const QPointF sign(option.rect.left() + 14,
                       parts.textBox.top() + QFontMetrics(option.font).height() / 2.0);
    drawTruthSign(*painter, theme, truth, index.data(ClaimModel::IsUsual).toBool(), sign);
    painter->setFont(option.font);
    painter->setPen(truth == model::Truth::Open ? theme.dimText : theme.text);
    painter->drawText(parts.textBox, static_cast<int>(wrapped), parts.text);
    painter->setFont(parts.small);
    painter->setPen(theme.dimText);
    painter->drawText(parts.evidenceBox, static_cast<int>(wrapped), parts.evidence);
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts = partsOf(option, index, QRect(0, 0, width, 0));
    return {width, parts.evidenceBox.bottom() + below};
}

} // namespace gui
