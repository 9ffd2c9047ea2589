// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/run_window.h"

#include "gui/window/main_window.h"
#include "session/session.h"

#include <QApplication>
#include <QSettings>

#include <iostream>

namespace gui {

int runWindow(QApplication& application, const std::optional<std::filesystem::path>& recording)
{
    QApplication::setApplicationName(QStringLiteral("processlab"));
    QApplication::setApplicationDisplayName(QStringLiteral("Process Lab"));
    session::becomeSubreaper();
    try {
        const lessons::Catalogue catalogue;
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("processlab"),
                           QStringLiteral("processlab"));
        MainWindow window(catalogue, settings);
        if (recording)
            window.openRecording(*recording);
        window.show();
        return application.exec();
    } catch (const std::exception& error) {
        std::cerr << "processlab: " << error.what() << '\n';
        return 1;
    }
}

} // namespace gui
