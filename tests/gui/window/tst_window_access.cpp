// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using tests::OpenedWindow;

namespace {

constexpr int pages = 4; ///< of the bottom panel
constexpr int mostTabs = 120;
constexpr int runMs = 30'000;

QString described(const QWidget* widget)
{
    return QStringLiteral("%1 '%2' in '%3'")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

bool isInteractive(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || !widget->isVisible() || !widget->isEnabled())
        return false;
    // A spin box's own line is a part of it.
    if (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QGraphicsView*>(widget) || widget->inherits("gui::TimelineView");
}

/// Buttons that scroll tabs and the like are the style's, and have no words.
QList<QWidget*> interactive(OpenedWindow& it)
{
    QList<QWidget*> found;
    for (QWidget* widget : it.window().findChildren<QWidget*>()) {
        if (isInteractive(widget) && !widget->inherits("QHeaderView"))
            found << widget;
    }
    return found;
}

QString spokenName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// What has the focus, one Tab after the other, until it comes round.
QSet<QWidget*> tabbedThrough()
{
    QSet<QWidget*> reached;
    for (int i = 0; i < mostTabs; ++i) {
        QWidget* focused = QApplication::focusWidget();
        reached << focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// The window without a mouse and without eyes.
class WindowAccess : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasANameInBothLanguages();
    void tabReachesEveryControl();
    void theFocusCanBeSeen();
    void theStatusLineSpeaksItsSentence();
};

void WindowAccess::everyControlHasANameInBothLanguages()
{
    OpenedWindow it;
    for (int page = 0; page < pages; ++page) {
        it.showPage(page);
        for (const gui::Language language : {gui::Language::English, gui::Language::Chinese}) {
            gui::useLanguage(language);
            const QList<QWidget*> controls = interactive(it);
            QVERIFY(controls.size() > 25);
            for (QWidget* control : controls)
                QVERIFY2(!spokenName(control).trimmed().isEmpty(), qPrintable(described(control)));
        }
    }
}

void WindowAccess::tabReachesEveryControl()
{
    OpenedWindow it;
    QVERIFY(QTest::qWaitForWindowActive(&it.window()));
    it.window().choose("process-join");
    it.click("run");
    TRY(it.hasEnded());
    for (int page = 0; page < pages; ++page) {
        it.showPage(page);
        const QSet<QWidget*> reached = tabbedThrough();
        for (QWidget* control : interactive(it))
            QVERIFY2(reached.contains(control), qPrintable(described(control)));
    }
}

void WindowAccess::theFocusCanBeSeen()
{
    OpenedWindow it;
    QVERIFY(QTest::qWaitForWindowActive(&it.window()));
    it.window().choose("process-join");
    it.click("run");
    TRY(it.hasEnded());
    QVERIFY(it.find<QGraphicsView>("stage")->isVisible());
    QWidget* elsewhere = it.find<QWidget>("sentence");
    elsewhere->setFocusPolicy(Qt::StrongFocus);
    QStringList unseen;
    for (QWidget* control : interactive(it)) {
        elsewhere->setFocus();
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        if (control->hasFocus() && control->grab().toImage() == without)
            unseen << described(control);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
}

void WindowAccess::theStatusLineSpeaksItsSentence()
{
    OpenedWindow it;
    it.window().choose("process-join");
    it.click("run");
    TRY(it.hasEnded());
    it.press(Qt::Key_X, Qt::ShiftModifier);
    const QString spoken = spokenName(it.find<QLabel>("sentence"));
    QVERIFY2(spoken.contains(QLatin1String("MainProcess")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QLatin1String("dead")) || spoken.contains(QLatin1String("reap")),
             qPrintable(spoken));
}

LAB_WINDOW_TEST_MAIN(WindowAccess)
#include "tst_window_access.moc"
