// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include "tests/support/test_main.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace tests {

using Phase = gui::RunController::Phase;

namespace {

constexpr QSize usualSize{1400, 880};

}

OpenedWindow::OpenedWindow()
    : m_settings(m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    m_settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
    open();
}

void OpenedWindow::open()
{
    m_window = std::make_unique<gui::MainWindow>(m_catalogue, m_settings);
    // After the window's own connections, so that its panels have been told before.
    const auto isOld = [this] { m_isShown = false; };
    QObject::connect(&controller(), &gui::RunController::runChanged, m_window.get(), isOld);
    QObject::connect(&controller(), &gui::RunController::phaseChanged, m_window.get(), isOld);
    QObject::connect(&controller(), &gui::RunController::momentChanged, m_window.get(),
                     [this] { m_isShown = true; });
    if (!m_settings.contains(QStringLiteral("window/geometry")))
        m_window->resize(usualSize); // the offscreen platform's screen is smaller
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void OpenedWindow::reopen()
{
    m_window->close();
    m_window.reset();
    open();
}

void OpenedWindow::click(const char* button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

void OpenedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void OpenedWindow::showPage(int page)
{
    find<QTabBar>("bottomTabs")->setCurrentIndex(page);
}

QAbstractItemModel* OpenedWindow::table(const char* name)
{
    return find<QAbstractItemView>(name)->model();
}

QString OpenedWindow::cell(const char* name, int row, int column)
{
    const QAbstractItemModel* model = table(name);
    return model->index(row, column).data().toString();
}

QString OpenedWindow::status()
{
    return find<QLabel>("runStatus")->text();
}

bool OpenedWindow::isRunning()
{
    return controller().phase() == Phase::Running && controller().moment().history.size() > 0;
}

bool OpenedWindow::hasEnded()
{
    return controller().phase() == Phase::Ended && m_isShown;
}

QStringList OpenedWindow::printed()
{
    QStringList lines;
    constexpr int textColumn = 2;
    for (int row = 0; row < table("output")->rowCount(); ++row)
        lines << cell("output", row, textColumn);
    return lines;
}

bool nothingIsLeft()
{
    return children().empty();
}

} // namespace tests
