// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/main_window.h"
#include "tests/support/test_main.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

class QAbstractItemModel;

namespace tests {

/// A window as a person has it who starts the program for the first time, in English.
class OpenedWindow
{
public:
    OpenedWindow();

    gui::MainWindow& window() { return *m_window; }
    gui::RunController& controller() { return m_window->controller(); }
    QSettings& settings() { return m_settings; }
    /// Closes the window as a person does, and opens it again.
    void reopen();

    template <class Widget>
    Widget* find(const char* name)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* button);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void showPage(int page); ///< of the bottom panel: output, processes, events
    QAbstractItemModel* table(const char* name);
    QString cell(const char* table, int row, int column);
    QString status();

    bool isRunning();
    /// True once the run has ended and every panel shows its last moment.
    bool hasEnded();
    /// Every line of the console so far, without times and PIDs.
    QStringList printed();

private:
    void open();

    QTemporaryDir m_place;
    QSettings m_settings;
    lessons::Catalogue m_catalogue;
    std::unique_ptr<gui::MainWindow> m_window;
    bool m_isShown = false; ///< the panels show what the controller has
};

/// True if no process of any run is a child of this one, zombies included.
bool nothingIsLeft();

} // namespace tests

/// A test with a window. Qt keeps descriptors of fonts and icons open that it met on the way.
#define LAB_WINDOW_TEST_MAIN(Test)                                                                 \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        QApplication application(argc, argv);                                                      \
        return tests::runAndLeaveNothing<Test>(argc, argv, tests::Descriptors::Unchecked);         \
    }
