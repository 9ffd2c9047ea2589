// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/panel_dock.h"

#include "gui/look/glyph.h"
#include "gui/look/themed.h"
#include "gui/window/panel_header.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

PanelDock::PanelDock(const QString& name, QWidget* content, QWidget* parent)
    : QDockWidget(parent), m_header(new PanelHeader(this)), m_close(new QToolButton(m_header))
{
    setObjectName(name);
    setFeatures(DockWidgetMovable | DockWidgetFloatable | DockWidgetClosable);
    setTitleBarWidget(m_header);
    // The content keeps off the card's edge, so that the edge stays whole.
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(1, 0, 1, 3);
    layout->addWidget(content);
    setWidget(inside);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT closedByHand();
    });
    retranslate();
    dress();
}

void PanelDock::addCloseButton()
{
    m_header->addRight(m_close);
}

void PanelDock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    QDockWidget::changeEvent(event);
}

void PanelDock::dress()
{
    const Theme& theme = themeOf(palette());
    m_close->setIcon(icon(Glyph::Close, theme.dimText, theme.line));
}

void PanelDock::retranslate()
{
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close this panel (F2 brings it back)"));
}

void PanelDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace gui
