// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include <Qsci/qsciscintilla.h>

#include <QAbstractItemView>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using tests::OpenedWindow;

namespace {

enum EventColumn { Time, Pid, Kind };
constexpr int runMs = 30'000;
constexpr int eventsPage = 2;

/// The editor on show, with its tab chosen: 1 is Python, 2 is C++.
QsciScintilla* editorOf(OpenedWindow& it, int tab)
{
    it.find<QTabBar>("codeTabs")->setCurrentIndex(tab);
    // By name: a page that is shown may come behind its neighbours among the children.
    const QString name =
        tab == 1 ? QStringLiteral("The program in Python") : QStringLiteral("The program in C++");
    for (auto* editor : it.window().findChildren<QsciScintilla*>()) {
        if (editor->accessibleName() == name)
            return editor;
    }
    return nullptr;
}

int rowWith(const QsciScintilla& editor, const char* text)
{
    for (int row = 0; row < editor.lines(); ++row) {
        if (editor.text(row).contains(QLatin1String(text)))
            return row;
    }
    return -1;
}

void clickOn(QsciScintilla* editor, int row)
{
    editor->setFirstVisibleLine(row);
    const auto at = editor->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, row);
    const auto x = editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, at);
    const auto y = editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, at);
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(static_cast<int>(x) + 3, static_cast<int>(y) + 5));
}

QStringList kindsListed(OpenedWindow& it)
{
    QStringList kinds;
    for (int row = 0; row < it.table("events")->rowCount(); ++row)
        kinds << it.cell("events", row, Kind);
    return kinds;
}

} // namespace

#define RUN(it, lesson)                                                                            \
    (it).window().choose(lesson);                                                                  \
    (it).click("run");                                                                             \
    QVERIFY(QTest::qWaitFor([&] { return (it).hasEnded(); }, runMs))

/// From a line to its events and from an event to its line.
class WindowLines : public QObject
{
    Q_OBJECT

private slots:
    void aLineShowsItsEvents_data();
    void aLineShowsItsEvents();
    void aLineWithoutEventsSaysSo();
    void anEventShowsItsLine();
    void anotherLessonShowsEveryEvent();
    void bothProgramsStandTogether();
};

void WindowLines::aLineShowsItsEvents_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("line");
    QTest::newRow("Python") << 1 << QStringLiteral(".join()");
    QTest::newRow("C++") << 2 << QStringLiteral(".join()");
}

void WindowLines::aLineShowsItsEvents()
{
    QFETCH(const int, tab);
    QFETCH(const QString, line);
    OpenedWindow it;
    RUN(it, "process-join");
    QsciScintilla* editor = editorOf(it, tab);
    const int row = rowWith(*editor, line.toLatin1().constData());
    QVERIFY(row >= 0);
    clickOn(editor, row);
    const QStringList kinds = kindsListed(it);
    QVERIFY(!kinds.isEmpty());
    QCOMPARE(kinds.first(), QStringLiteral("line.reached"));
    QVERIFY(kinds.contains(QStringLiteral("join.begin")));
    QVERIFY(kinds.contains(QStringLiteral("join.end")));
    QVERIFY(!kinds.contains(QStringLiteral("process.start.begin")));
    QCOMPARE(it.find<QTabBar>("bottomTabs")->currentIndex(), eventsPage);
}

void WindowLines::aLineWithoutEventsSaysSo()
{
    OpenedWindow it;
    RUN(it, "process-join");
    QsciScintilla* editor = editorOf(it, 1);
    clickOn(editor, rowWith(*editor, "import"));
    QVERIFY(it.find<QLabel>("sentence")->text().startsWith(QLatin1String("No process tells")));
}

void WindowLines::anEventShowsItsLine()
{
    OpenedWindow it;
    it.showPage(eventsPage);
    RUN(it, "process-join");
    QsciScintilla* python = editorOf(it, 1);
    QsciScintilla* cpp = editorOf(it, 2);
    const int row = static_cast<int>(kindsListed(it).indexOf(QStringLiteral("join.begin")));
    auto* events = it.find<QAbstractItemView>("events");
    const QModelIndex event = events->model()->index(row, Kind);
    events->scrollTo(event);
    QTest::mouseClick(events->viewport(), Qt::LeftButton, Qt::NoModifier,
                      events->visualRect(event).center());
    for (QsciScintilla* editor : {python, cpp}) {
        int line = 0;
        int column = 0;
        editor->getCursorPosition(&line, &column);
        QVERIFY2(editor->text(line).contains(QLatin1String(".join()")),
                 qPrintable(editor->text(line)));
    }
}

void WindowLines::anotherLessonShowsEveryEvent()
{
    OpenedWindow it;
    RUN(it, "process-join");
    QsciScintilla* editor = editorOf(it, 1);
    clickOn(editor, rowWith(*editor, ".join()"));
    RUN(it, "process-sum");
    QCOMPARE(static_cast<std::size_t>(it.table("events")->rowCount()),
             it.controller().moment().events);
}

void WindowLines::bothProgramsStandTogether()
{
    OpenedWindow it;
    const QsciScintilla* python = editorOf(it, 1);
    QVERIFY(python->isVisible());
    const int narrow = python->window()->findChild<QWidget*>(QStringLiteral("code"))->width();
    const QsciScintilla* cpp = editorOf(it, 2);
    QVERIFY(cpp->isVisible() && !python->isVisible());
    it.find<QTabBar>("codeTabs")->setCurrentIndex(3);
    QVERIFY(cpp->isVisible() && python->isVisible());
    const auto placeOf = [&](const QsciScintilla* editor) {
        return editor->mapTo(&it.window(), QPoint());
    };
    it.window().resize(1920, 1080);
    QVERIFY(QTest::qWaitFor([&] { return placeOf(cpp).x() > placeOf(python).x(); }));
    QVERIFY(it.find<QWidget>("code")->width() > narrow);
    it.window().resize(1024, 700); // too narrow for two: one above the other
    QVERIFY(QTest::qWaitFor([&] { return placeOf(cpp).y() > placeOf(python).y(); }));
    it.find<QTabBar>("codeTabs")->setCurrentIndex(0);
    QVERIFY(!cpp->isVisible() && !python->isVisible());
}

LAB_WINDOW_TEST_MAIN(WindowLines)
#include "tst_window_lines.moc"
