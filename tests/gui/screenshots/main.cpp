// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"
#include "session/session.h"
#include "tests/gui/screenshots/shot.h"

#include <QApplication>

#include <cstdio>

/// screenshots FOLDER [WORD]: drives the real window through its lessons and saves what it shows,
/// every picture or those with the word in their name.
int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: screenshots FOLDER [WORD]\n", stderr);
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    session::becomeSubreaper();
    const QString word = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const tests::Shot& shot : tests::allShots()) {
        if (shot.name.contains(word) && !tests::take(shot, QString::fromLocal8Bit(argv[1])))
            return 1;
    }
    return 0;
}
