// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/system_theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace gui {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool systemIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

#else

/// Before Qt 6.5 the platform's palette is all that tells: dark when its text is the lighter one.
/// An empty palette brings the platform's own back for the moment in which it is read.
bool systemIsDark()
{
    const QPalette ours = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const QPalette platform = QGuiApplication::palette();
    QGuiApplication::setPalette(ours);
    return platform.color(QPalette::WindowText).lightnessF() >
           platform.color(QPalette::Window).lightnessF();
}

#endif

} // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), m_isDark(systemIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemTheme::look);
#else
    qGuiApp->installEventFilter(this);
#endif
}

const Theme& SystemTheme::theme() const
{
    return m_isDark ? Theme::dark() : Theme::light();
}

bool SystemTheme::eventFilter(QObject* watched, QEvent* event)
{
    // Sent to each window when the desktop's theme changes, not when we set a palette ourselves.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        look();
    return QObject::eventFilter(watched, event);
}

void SystemTheme::look()
{
    if (const bool isDark = systemIsDark(); isDark != m_isDark) {
        m_isDark = isDark;
        Q_EMIT changed();
    }
}

} // namespace gui
