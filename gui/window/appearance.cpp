// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"

namespace gui {

Appearance::Appearance(QObject* parent) : QObject(parent)
{
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
