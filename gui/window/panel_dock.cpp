// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/panel_dock.h"

#include "gui/look/themed.h"
#include "gui/window/panel_header.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gui {

PanelDock::PanelDock(const QString& name, QWidget* content, QWidget* parent)
    : QDockWidget(parent), m_header(new PanelHeader(this))
{
    setObjectName(name);
    setFeatures(DockWidgetMovable | DockWidgetFloatable);
    setTitleBarWidget(m_header);
    // The content keeps off the card's edge, so that the edge stays whole.
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(1, 0, 1, 3);
    layout->addWidget(content);
    setWidget(inside);
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
