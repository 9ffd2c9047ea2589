// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lessons/lesson_delegate.h"

#include "gui/language/language.h"
#include "gui/look/themed.h"
#include "gui/panels/lessons/lesson_model.h"

#include <QPainter>

namespace gui {

namespace {

constexpr int lineHeight = 27;
constexpr int headingHeight = 35;
constexpr int headingIndent = 12;
constexpr int lessonIndent = 16;
constexpr int rightEdge = 8;

QFont fontFor(const QStyleOptionViewItem& option, bool isHeading, bool isSelected)
{
    QFont font = option.font;
    if (isHeading) {
        font.setPixelSize(QFontInfo(font).pixelSize() * 11 / 13);
        font.setWeight(QFont::DemiBold);
        if (currentLanguage() == Language::English) // "JOIN" among Chinese letters shouts
            font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    } else if (isSelected) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

} // namespace

void LessonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool isHeading = index.data(LessonModel::IsHeading).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = !isHeading && option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || isHovered) {
        QColor fill = theme.selection;
        fill.setAlphaF(isSelected ? 1.0F : 0.5F);
        painter->setBrush(fill);
        const bool showsFocus = isSelected && option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(showsFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1, -0.5, -1), 5, 5);
    }
    painter->setFont(fontFor(option, isHeading, isSelected));
    painter->setPen(isHeading ? theme.dimText : isSelected ? theme.accent : theme.text);
    const int indent = isHeading ? headingIndent : lessonIndent;
    QRect place = option.rect.adjusted(indent, 0, -rightEdge, isHeading ? -4 : 0);
    const auto align = Qt::AlignLeft | (isHeading ? Qt::AlignBottom : Qt::AlignVCenter);
    const QString text = index.data().toString();
    painter->drawText(place, static_cast<int>(align),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = index.data(LessonModel::IsHeading).toBool();
    const int height = isHeading && index.row() > 0 ? headingHeight : lineHeight;
    const QFontMetrics metrics(fontFor(option, isHeading, true));
    return {metrics.horizontalAdvance(index.data().toString()) + lessonIndent + rightEdge,
            height * QFontInfo(option.font).pixelSize() / 13};
}

} // namespace gui
