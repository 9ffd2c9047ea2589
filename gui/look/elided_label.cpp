// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace gui {

namespace {

constexpr int leastWidth = 24;

}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWordings(const QStringList& wordings)
{
    if (wordings == m_wordings)
        return;
    m_wordings = wordings;
    setText(wordings.value(0));
    update(); // the long wording may be the same and a short one another
}

QString ElidedLabel::shownText() const
{
    const int width = contentsRect().width();
    for (const QString& text : m_wordings) {
        if (fontMetrics().horizontalAdvance(text) <= width)
            return text;
    }
    return fontMetrics().elidedText(m_wordings.value(m_wordings.size() - 1), Qt::ElideRight, width);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {leastWidth, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
                          isEnabled(), shownText(), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace gui
