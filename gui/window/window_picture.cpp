// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/window_picture.h"

#include "gui/pictures/devices.h"
#include "gui/pictures/drawing_room.h"
#include "gui/window/main_window.h"

#include <QEventLoop>
#include <QSettings>

#include <qcustomplot.h>

namespace gui {

namespace {

constexpr QSize usualSize{1280, 800};

/// Runs the event loop until every view shows the moment that the controller was given.
void waitForMoment(RunController& controller)
{
    QEventLoop loop;
    QObject::connect(&controller, &RunController::momentChanged, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection); // once all others have heard of it
    loop.exec();
    QCoreApplication::sendPostedEvents();
}

} // namespace

QByteArray drawWindow(const model::History& history, const PictureOptions& options)
{
    const DrawingRoom room(options.language);
    const lessons::Catalogue catalogue;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto theme = options.isDark ? Appearance::Choice::Dark : Appearance::Choice::Light;
    settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
    settings.setValue(QStringLiteral("language"), qstring(codeOf(options.language)));
    settings.setValue(QStringLiteral("still"), true);
    MainWindow window(catalogue, settings);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(options.width, options.height == 0 ? usualSize.height() : options.height);
    window.show();
    window.showRun(history);
    window.controller().setCursor(options.at);
    waitForMoment(window.controller());
    return paintedOn(options.format, window.size(), options.scale, window.windowTitle(),
                     [&](QCPPainter& painter) { window.render(&painter); });
}

} // namespace gui
