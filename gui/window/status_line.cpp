// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/status_line.h"

#include "gui/language/language.h"
#include "gui/look/announce.h"
#include "gui/look/elided_label.h"
#include "gui/look/themed.h"

#include <QEvent>
#include <QToolButton>

namespace gui {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_sentence(new ElidedLabel(this)),
      m_present(addSwitch(QStringLiteral("present"))),
      m_panels(addSwitch(QStringLiteral("panels"))),
      m_keys(addSwitch(QStringLiteral("keys"))),
      m_export(addSwitch(QStringLiteral("export"))),
      m_theme(addSwitch(QStringLiteral("theme"))),
      m_language(addSwitch(QStringLiteral("language")))
{
    setSizeGripEnabled(false);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_sentence, 1);
    connect(m_present, &QToolButton::clicked, this, &StatusLine::presentAsked);
    connect(m_panels, &QToolButton::clicked, this, &StatusLine::panelsAsked);
    connect(m_keys, &QToolButton::clicked, this, &StatusLine::keysAsked);
    connect(m_export, &QToolButton::clicked, this, &StatusLine::exportAsked);
    connect(m_theme, &QToolButton::clicked, this, &StatusLine::themeAsked);
    connect(m_language, &QToolButton::clicked, this, &StatusLine::languageAsked);
    retranslate();
}

QToolButton* StatusLine::addSwitch(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    addPermanentWidget(button);
    return button;
}

void StatusLine::setPlace(const QString& place)
{
    m_place = place;
    showPlace();
}

void StatusLine::showPlace()
{
    show(m_place, false);
}

void StatusLine::say(const QString& sentence)
{
    show(sentence, false);
    announce(m_sentence);
}

void StatusLine::complain(const QString& sentence)
{
    show(sentence, true);
    announce(m_sentence);
}

QString StatusLine::sentence() const
{
    return m_sentence->text();
}

void StatusLine::show(const QString& sentence, bool isWrong)
{
    m_isWrong = isWrong;
    const Theme& theme = themeOf(palette());
    QPalette colours = m_sentence->palette();
    colours.setColor(QPalette::WindowText, isWrong ? theme.careful : theme.dimText);
    m_sentence->setPalette(colours);
    m_sentence->setStyleSheet(QStringLiteral("color: %1; font-weight: %2; padding-left: 10px;")
                                  .arg((isWrong ? theme.careful : theme.dimText).name())
                                  .arg(isWrong ? 600 : 400));
    m_sentence->setWordings({sentence});
}

void StatusLine::setThemeName(const QString& name)
{
    m_theme->setText(name);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        show(m_sentence->text(), m_isWrong);
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_present->setText(tr("F5 present"));
    m_present->setToolTip(tr("Large type and one key for the next step, for a class (F5)"));
    m_panels->setText(tr("F2 panels"));
    m_panels->setToolTip(tr("Open and close panels, or arrange them as at first (F2)"));
    m_keys->setText(tr("F1 keys"));
    m_keys->setToolTip(tr("Show every key of the window (F1)"));
    m_export->setText(tr("Ctrl+E export"));
    m_export->setToolTip(tr("Save a picture of the timeline (Ctrl+E)"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("Light, dark, or as the system has it (Ctrl+T)"));
    // Each language is named in itself, so that its readers find it.
    m_language->setText(currentLanguage() == Language::English ? QStringLiteral("中文")
                                                               : QStringLiteral("English"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Switch between English and Chinese (Ctrl+L)"));
}

} // namespace gui
