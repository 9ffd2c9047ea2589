// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"

#include "gui/theme/apply_theme.h"
#include "gui/window/window_style.h"

#include <QApplication>
#include <QWidget>

namespace gui {

Appearance::Appearance(QWidget& window, Choice choice) : m_window(window), m_choice(choice)
{
    wear(1);
    connect(&m_system, &SystemTheme::changed, this, [this] {
        if (m_choice == Choice::System)
            Q_EMIT changed();
    });
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    Q_EMIT changed();
}

void Appearance::chooseNext()
{
    switch (m_choice) {
    case Choice::System: return choose(Choice::Light);
    case Choice::Light: return choose(Choice::Dark);
    case Choice::Dark: return choose(Choice::System);
    }
}

void Appearance::wear(double scale)
{
    applyTheme(*qApp, theme(), scale);
    m_window.setStyleSheet(windowStyleSheet(theme()));
}

const Theme& Appearance::theme() const
{
    switch (m_choice) {
    case Choice::System: return m_system.theme();
    case Choice::Light: return Theme::light();
    case Choice::Dark: return Theme::dark();
    }
    return Theme::light();
}

} // namespace gui
