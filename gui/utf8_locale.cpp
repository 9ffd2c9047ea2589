// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/utf8_locale.h"

#include <QByteArray>
#include <QString>

#include <clocale>
#include <langinfo.h>

namespace gui {
namespace {

constexpr const char* overAll = "LC_ALL";

} // namespace

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // What stands in LC_ALL hides LC_CTYPE; in LANG it still names the language.
    if (qEnvironmentVariableIsSet(overAll)) {
        qputenv("LANG", qgetenv(overAll));
        qunsetenv(overAll);
    }
    qputenv("LC_CTYPE", QByteArray("C.UTF-8"));
}

} // namespace gui
