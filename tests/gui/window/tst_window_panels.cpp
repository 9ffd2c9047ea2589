// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/run_window.h"
#include "gui/window/workspace.h"
#include "tests/support/test_main.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace {

template <class Widget>
Widget* find(const char* name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = window->findChild<Widget*>(QString::fromLatin1(name)))
            return found;
    }
    return nullptr;
}

QDockWidget* dock(const char* name)
{
    return find<QDockWidget>(name);
}

gui::Workspace* workspace()
{
    return find<gui::Workspace>("workspace");
}

/// The program from its start to its end, with the settings of this user.
void inOneSession(const std::function<void()>& user)
{
    QTimer::singleShot(0, qApp, [&user] {
        QVERIFY(QTest::qWaitFor(
            [&] { return workspace() && workspace()->window()->isActiveWindow(); }));
        user();
        workspace()->window()->close();
    });
    QCOMPARE(gui::runWindow(*qApp), 0);
}

void close(const char* panel)
{
    QTest::mouseClick(dock(panel)->findChild<QToolButton*>(QStringLiteral("close")),
                      Qt::LeftButton);
}

void arrangeAnew()
{
    QTest::mouseClick(find<QToolButton>("panels"), Qt::LeftButton);
    auto* menu = find<QMenu>("panelMenu");
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Up); // the last entry
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace

/// The arrangement of the panels from one session to the next.
class WindowPanels : public QObject
{
    Q_OBJECT

private slots:
    void aMovedAndAClosedPanelStaySoAfterARestart()
    {
        inOneSession([] {
            workspace()->addDockWidget(Qt::LeftDockWidgetArea, dock("code"));
            close("bottom");
            QVERIFY(!dock("bottom")->isVisible());
        });
        inOneSession([] {
            QCOMPARE(workspace()->dockWidgetArea(dock("code")), Qt::LeftDockWidgetArea);
            QCOMPARE(workspace()->dockWidgetArea(dock("claims")), Qt::RightDockWidgetArea);
            QVERIFY(!dock("bottom")->isVisible());
            QVERIFY(dock("claims")->isVisible());
        });
    }

    void arrangedAnewEverythingIsOpenAndStaysSo()
    {
        inOneSession([] {
            close("bottom");
            dock("claims")->setFloating(true);
            arrangeAnew();
            QVERIFY(QTest::qWaitFor([&] { return dock("bottom")->isVisible(); }));
            QVERIFY(!dock("claims")->isFloating());
        });
        inOneSession([] {
            QCOMPARE(workspace()->dockWidgetArea(dock("code")), Qt::RightDockWidgetArea);
            QVERIFY(dock("bottom")->isVisible());
        });
    }

    void anUntouchedArrangementFollowsTheWindowsSize()
    {
        int before = 0;
        inOneSession([&before] {
            workspace()->window()->resize(1600, 1000);
            QVERIFY(QTest::qWaitFor([&] { return dock("bottom")->height() > 180; }));
            before = dock("bottom")->height();
        });
        inOneSession([&before] {
            workspace()->window()->resize(1024, 700);
            QVERIFY(QTest::qWaitFor([&] { return dock("bottom")->height() < before; }));
        });
    }

    void aPanelThatWasClosedComesBackByKey()
    {
        inOneSession([] {
            close("code");
            QTest::keyClick(workspace()->window(), Qt::Key_F2);
            auto* menu = find<QMenu>("panelMenu");
            QVERIFY(menu && menu->isVisible());
            QTest::keyClick(menu, Qt::Key_Down); // the first entry
            QTest::keyClick(menu, Qt::Key_Return);
            QVERIFY(QTest::qWaitFor([&] { return dock("code")->isVisible(); }));
        });
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qunsetenv("XDG_CONFIG_HOME");
    QApplication application(argc, argv);
    return tests::runAndLeaveNothing<WindowPanels>(argc, argv, tests::Descriptors::Unchecked);
}

#include "tst_window_panels.moc"
