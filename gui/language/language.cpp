// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace gui {

namespace {

// A child of the application, found by name, so that nothing outlives it and tests start clean.
const auto ourTranslator = QStringLiteral("processlab-translation");

QTranslator* installed()
{
    return qApp ? qApp->findChild<QTranslator*>(ourTranslator) : nullptr;
}

QString fileOf(Language language)
{
    return QStringLiteral(":/i18n/processlab_%1.qm").arg(qstring(codeOf(language)));
}

} // namespace

Language currentLanguage()
{
    const QTranslator* translator = installed();
    return translator ? languageNamed(translator->language()) : Language::English;
}

void useLanguage(Language language)
{
    QTranslator* old = installed();
    if (old && language == currentLanguage())
        return;
    // English, too, has a translation: its plurals.
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(ourTranslator);
    if (!translator->load(fileOf(language))) {
        delete translator;
        return;
    }
    delete old; // its destructor removes it from the application
    QCoreApplication::installTranslator(translator);
}

std::string codeOf(Language language)
{
    return language == Language::Chinese ? "zh_CN" : "en";
}

Language languageNamed(const QString& code)
{
    return code.startsWith(QLatin1String("zh")) ? Language::Chinese : Language::English;
}

QString said(const model::Words& words)
{
    const bool isChinese = currentLanguage() == Language::Chinese && !words.zhCN.empty();
    return qstring(isChinese ? words.zhCN : words.en);
}

} // namespace gui
