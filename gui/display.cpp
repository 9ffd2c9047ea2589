// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/display.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace gui {
namespace {

constexpr int noDisplayStatus = 2;
QtMessageHandler handlerBefore = nullptr;

/// Qt explains a missing display in several warnings and then aborts; one sentence is enough.
void explainFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg)
        std::_Exit(sayHowToGoOnWithoutDisplay());
    if (type == QtCriticalMsg)
        handlerBefore(type, context, message);
}

bool isSet(const char* name)
{
    return !qEnvironmentVariableIsEmpty(name);
}

} // namespace

bool isDisplayNamed()
{
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

int sayHowToGoOnWithoutDisplay()
{
    std::fputs("processlab: there is no display for the window; without one, \"processlab list\" "
               "names the lessons and \"processlab run LESSON --export FILE.png\" runs one and "
               "draws it\n",
               stderr);
    return noDisplayStatus;
}

DisplayGuard::DisplayGuard()
{
    handlerBefore = qInstallMessageHandler(explainFatal);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(handlerBefore);
}

void useNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"));
}

} // namespace gui
