// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/main_window.h"
#include "tests/bench/gui/painted.h"

#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

namespace bench {

enum class Page { Output, Processes, Events };

/// The window as large as a screen, as a person has it who starts the program for the first time.
class BigWindow
{
public:
    BigWindow() : m_window(m_catalogue, m_settings)
    {
        m_window.resize(1920, 1080);
        m_window.show();
        m_watch.secondsUntilPainted([this] { m_window.update(); });
    }

    gui::MainWindow& window() { return m_window; }
    gui::RunController& controller() { return m_window.controller(); }
    PaintWatch& watch() { return m_watch; }
    void showPage(Page page)
    {
        m_window.findChild<QTabBar*>(QStringLiteral("bottomTabs"))
            ->setCurrentIndex(static_cast<int>(page));
    }

private:
    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    lessons::Catalogue m_catalogue;
    gui::MainWindow m_window;
    PaintWatch m_watch{m_window};
};

} // namespace bench
