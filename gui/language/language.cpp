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

} // namespace

Language currentLanguage() { return installed() ? Language::Chinese : Language::English; }

void useLanguage(Language language)
{
    if (language == currentLanguage())
        return;
    if (QTranslator* old = installed()) {
        delete old; // its destructor removes it from the application
        return;
    }
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(ourTranslator);
    if (translator->load(QStringLiteral(":/i18n/processlab_zh_CN.qm")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
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
