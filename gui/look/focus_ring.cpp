// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/focus_ring.h"

#include "gui/look/themed.h"

#include <QFocusEvent>
#include <QPainter>

namespace gui {

namespace {

constexpr double lineWidth = 2;
constexpr double corner = 6;

} // namespace

FocusRing::FocusRing(QWidget* around) : QWidget(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around->installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::ShortcutFocusReason) {
            setGeometry(parentWidget()->rect());
            show();
            raise();
        }
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, lineWidth));
    const double inset = lineWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace gui
