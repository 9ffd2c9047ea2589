// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_axis.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractItemView>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using tests::OpenedWindow;

namespace {

enum BookmarkColumn { Time, Note };
constexpr int runMs = 30'000;
constexpr int bookmarksPage = 3;

/// Types a note into the editor that is open, as a person does.
void typeNote(const QString& note)
{
    // Chinese comes from an input method.
    QInputMethodEvent composed;
    composed.setCommitString(note);
    if (note.toLatin1() == note.toUtf8())
        QTest::keyClicks(QApplication::focusWidget(), note);
    else
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor(
        [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr; }));
}

void bookmarkAt(OpenedWindow& it, model::Time t, const QString& note)
{
    it.controller().setCursor(t);
    it.press(Qt::Key_N);
    typeNote(note);
}

QString sentence(OpenedWindow& it)
{
    return it.find<QLabel>("sentence")->text();
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

#define RUN(it)                                                                                    \
    (it).window().choose("process-join");                                                          \
    (it).click("run");                                                                             \
    TRY((it).hasEnded())

/// What the user marks in a run, by keys and by the mouse.
class WindowMarks : public QObject
{
    Q_OBJECT

private slots:
    void theKeysPutTwoMarkers();
    void draggingWithShiftMeasures();
    void aBookmarkHasANoteAndIsFoundAgain();
    void theTableGoesWritesAndTakesAway();
    void bookmarksAreSavedBesideTheRecording();
    void aDamagedFileOfBookmarksIsToldAndTheRunIsShown();
    void anotherRunHasNoMarks();
    void saysWhenThereIsNothingToMark();
};

void WindowMarks::theKeysPutTwoMarkers()
{
    OpenedWindow it;
    RUN(it);
    it.controller().setCursor(std::chrono::milliseconds(200));
    it.press(Qt::Key_BracketLeft);
    QVERIFY(!it.controller().marks().distance());
    it.controller().setCursor(std::chrono::milliseconds(50));
    it.press(Qt::Key_BracketRight);
    QCOMPARE(it.controller().marks().distance(), model::Time(std::chrono::milliseconds(150)));
    const QString distance = gui::lengthLabel(std::chrono::milliseconds(150));
    QVERIFY2(sentence(it).contains(distance), qPrintable(sentence(it)));
    it.press(Qt::Key_Backspace);
    QVERIFY(!it.controller().marks().a && !it.controller().marks().b);
}

void WindowMarks::draggingWithShiftMeasures()
{
    OpenedWindow it;
    RUN(it);
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    const QPoint from(timeline->width() / 2, timeline->height() / 2);
    const QPoint to(timeline->width() * 3 / 4, timeline->height() / 2);
    QTest::mousePress(timeline, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(timeline, to);
    QTest::mouseRelease(timeline, Qt::LeftButton, Qt::ShiftModifier, to);
    const auto distance = it.controller().marks().distance();
    QVERIFY(distance && *distance > model::Time(0));
    QVERIFY(!it.controller().cursor()); // it measured, and moved nothing else
    QVERIFY(timeline->isFollowing());
}

void WindowMarks::aBookmarkHasANoteAndIsFoundAgain()
{
    OpenedWindow it;
    RUN(it);
    const model::Time late = std::chrono::milliseconds(300);
    const model::Time early = std::chrono::milliseconds(100);
    bookmarkAt(it, late, QStringLiteral("later, jBsn"));
    bookmarkAt(it, early, QStringLiteral("先"));
    QCOMPARE(it.find<QTabBar>("bottomTabs")->currentIndex(), bookmarksPage);
    QCOMPARE(it.controller().marks().bookmarks,
             (std::vector<gui::Bookmark>{{early, QStringLiteral("先")},
                                         {late, QStringLiteral("later, jBsn")}}));
    it.press(Qt::Key_N); // the same moment keeps its one bookmark
    typeNote(QStringLiteral("先"));
    QCOMPARE(it.controller().marks().bookmarks.size(), std::size_t(2));
    it.press(Qt::Key_J);
    QCOMPARE(it.controller().cursor(), late);
    QCOMPARE(sentence(it), QStringLiteral("later, jBsn"));
    it.press(Qt::Key_J);
    QCOMPARE(sentence(it), QStringLiteral("There is no bookmark after this moment"));
    it.press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(it.controller().cursor(), early);
}

void WindowMarks::theTableGoesWritesAndTakesAway()
{
    OpenedWindow it;
    RUN(it);
    bookmarkAt(it, std::chrono::milliseconds(100), QStringLiteral("one"));
    bookmarkAt(it, std::chrono::milliseconds(300), QStringLiteral("two"));
    auto* table = it.find<QAbstractItemView>("bookmarks");
    const QRect first = table->visualRect(table->model()->index(0, Time));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
    QCOMPARE(it.controller().cursor(), model::Time(std::chrono::milliseconds(100)));
    const QRect note = table->visualRect(table->model()->index(0, Note));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, note.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, note.center());
    typeNote(QStringLiteral("uno"));
    QCOMPARE(it.controller().marks().bookmarks.front().note, QStringLiteral("uno"));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(it.controller().marks().bookmarks.size(), std::size_t(1));
    QCOMPARE(it.controller().marks().bookmarks.front().note, QStringLiteral("two"));
}

void WindowMarks::bookmarksAreSavedBesideTheRecording()
{
    const QTemporaryDir place;
    const std::string file = place.filePath("run.plab").toStdString();
    OpenedWindow it;
    RUN(it);
    bookmarkAt(it, std::chrono::milliseconds(100), QStringLiteral("工作开始 …"));
    const auto bookmarks = it.controller().marks().bookmarks;
    QCOMPARE(bookmarks.size(), std::size_t(1));
    it.controller().save(file);
    it.controller().clear();
    QVERIFY(it.controller().marks().bookmarks.empty());
    it.window().openRecording(file);
    QCOMPARE(it.controller().marks().bookmarks, bookmarks);
    // Without bookmarks nothing is left of those that were saved under this name.
    it.controller().setMarks({});
    it.controller().save(file);
    it.window().openRecording(file);
    QVERIFY(it.controller().marks().bookmarks.empty());
}

void WindowMarks::aDamagedFileOfBookmarksIsToldAndTheRunIsShown()
{
    const QTemporaryDir place;
    const std::string file = place.filePath("run.plab").toStdString();
    OpenedWindow it;
    RUN(it);
    const std::size_t events = it.controller().moment().events;
    it.controller().save(file);
    QFile damaged(place.filePath("run.plab.bookmarks.json"));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"bookm") > 0);
    damaged.close();
    it.window().openRecording(file);
    QVERIFY2(sentence(it).contains(QStringLiteral("could not be read")), qPrintable(sentence(it)));
    QCOMPARE(it.controller().moment().events, events);
}

void WindowMarks::anotherRunHasNoMarks()
{
    OpenedWindow it;
    RUN(it);
    bookmarkAt(it, std::chrono::milliseconds(100), QStringLiteral("one"));
    it.press(Qt::Key_BracketLeft);
    it.click("run");
    QCOMPARE(it.controller().marks(), gui::Marks());
    TRY(it.hasEnded());
}

void WindowMarks::saysWhenThereIsNothingToMark()
{
    OpenedWindow it;
    it.press(Qt::Key_N);
    QVERIFY(sentence(it).startsWith(QStringLiteral("There is no moment")));
    QVERIFY(it.controller().marks().bookmarks.empty());
}

LAB_WINDOW_TEST_MAIN(WindowMarks)
#include "tst_window_marks.moc"
