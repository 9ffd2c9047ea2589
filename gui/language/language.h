// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QString>

/// In which language the window speaks. Qt's translators hold the state; switching them makes Qt
/// send LanguageChange to every widget.
namespace gui {

enum class Language { English, Chinese };

/// The language whose translation is installed.
Language currentLanguage();

/// Installs the translation; every widget then gets QEvent::LanguageChange.
void useLanguage(Language language);

/// As lessons and the engine's texts name it: "en" or "zh_CN".
std::string codeOf(Language language);
Language languageNamed(const QString& code);

/// The text in the current language.
QString said(const model::Words& words);

inline QString qstring(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace gui
