// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_words.h"
#include "gui/timeline/timeline_view.h"
#include "model/narration/narration.h"
#include "tests/gui/window/opened_window.h"
#include "trace/recording.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using tests::OpenedWindow;
using Times = std::set<model::Time>;

namespace {

constexpr int eventsPage = 2;
constexpr int runMs = 30'000;
constexpr model::Time instant{1};
constexpr auto altShift = Qt::AltModifier | Qt::ShiftModifier;

/// The moments that the key goes to, one after the other, until it goes nowhere.
std::vector<model::Time> reached(OpenedWindow& it, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    std::vector<model::Time> times;
    for (auto before = it.controller().cursor();; before = it.controller().cursor()) {
        it.press(key, modifiers);
        if (it.controller().cursor() == before)
            return times;
        times.push_back(it.controller().moment().t);
    }
}

/// When the events happened for which it is true, asked one by one.
template <class IsMeant>
Times timesOf(OpenedWindow& it, const IsMeant& isMeant)
{
    Times times;
    it.controller().moment().history.forEach([&](const trace::Record& record) {
        if (isMeant(record))
            times.insert(record.at.t);
    });
    return times;
}

bool isKind(const trace::Record& record, std::initializer_list<const char*> kinds)
{
    const QString kind = gui::kindText(record);
    return std::ranges::any_of(kinds, [&](auto* it) { return kind == QLatin1String(it); });
}

std::size_t rowsChosen(OpenedWindow& it)
{
    const QModelIndex row = it.find<QAbstractItemView>("events")->currentIndex();
    return row.isValid() ? static_cast<std::size_t>(row.row()) : SIZE_MAX;
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

#define RUN(it, lesson)                                                                            \
    (it).window().choose(lesson);                                                                  \
    (it).click("run");                                                                             \
    TRY((it).hasEnded())

/// From the beginning to the end and back, the keys go to these moments and to no other.
#define GOES_TO(it, forthKey, forth, backKey, back, expected)                                      \
    (it).controller().setCursor(model::Time(0));                                                   \
    QCOMPARE(reached(it, Qt::Key_##forthKey, forth),                                               \
             std::vector(expected.begin(), expected.end()));                                       \
    (it).controller().setCursor((it).controller().moment().history.timeline().end() + instant);    \
    QCOMPARE(reached(it, Qt::Key_##backKey, back), std::vector(expected.rbegin(), expected.rend()))

/// Forward and back through a run, by keys and by buttons.
class WindowTime : public QObject
{
    Q_OBJECT

private slots:
    void goesFromEventToEventOfAProcess();
    void jumpsFromExitToExit();
    void jumpsFromValueToValue();
    void jumpsToWhereProcessesBeginToWait();
    void passesOverACallThatDidNotWait();
    void buttonsStepAndThePanelChoosesTheEvent();
    void theMenuListsEveryJump();
    void stepsWhileTheRunGoesOn();
    void saysSoWhenThereIsNowhereToGo();
    void bringsTheCursorIntoSight();
    void theKeysFitOnASheetInASmallWindow();
};

void WindowTime::goesFromEventToEventOfAProcess()
{
    OpenedWindow it;
    RUN(it, "process-join");
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Down);
    const pid_t child = it.controller().moment().history.timeline().lanes().at(1).pid;
    const Times expected = timesOf(it, [child](const trace::Record& record) {
        const auto* dead = std::get_if<trace::ProcessDead>(&record.event);
        const auto* exit = std::get_if<trace::ProcessExit>(&record.event);
        return record.at.pid == child || (dead && dead->child == child) ||
               (exit && exit->child == child);
    });
    QVERIFY(expected.size() >= 4);
    GOES_TO(it, Right, altShift, Left, altShift, expected);
}

void WindowTime::jumpsFromExitToExit()
{
    OpenedWindow it;
    RUN(it, "daemon");
    const Times expected = timesOf(it, [](const trace::Record& record) {
        return isKind(record, {"process.dead", "process.exit"});
    });
    QVERIFY(expected.size() >= 2);
    GOES_TO(it, X, Qt::NoModifier, X, Qt::ShiftModifier, expected);
}

void WindowTime::jumpsFromValueToValue()
{
    OpenedWindow it;
    RUN(it, "queue-producer-consumer");
    const Times expected = timesOf(it, [](const trace::Record& record) {
        return isKind(record, {"queue.put.begin", "queue.get.end"});
    });
    QVERIFY(expected.size() >= 6);
    GOES_TO(it, S, Qt::NoModifier, S, Qt::ShiftModifier, expected);
}

void WindowTime::jumpsToWhereProcessesBeginToWait()
{
    OpenedWindow it;
    RUN(it, "queue-producer-consumer");
    Times expected;
    for (const model::Lane& lane : it.controller().moment().history.timeline().lanes()) {
        for (const model::Slice& slice : lane.slices) {
            if (slice.texture == model::Texture::Blocked)
                expected.insert(slice.from);
        }
    }
    QVERIFY(expected.size() >= 2);
    GOES_TO(it, B, Qt::NoModifier, B, Qt::ShiftModifier, expected);
}

void WindowTime::passesOverACallThatDidNotWait()
{
    const QTemporaryDir place;
    const std::string file = place.filePath("waits.plab").toStdString();
    trace::RecordingWriter writer(file);
    const std::pair<int, trace::AnyEvent> events[] = {
        {10, trace::ProcessBegin{.ppid = 1, .name = "MainProcess"}},
        {100, trace::WaitBegin{.objects = 1}},
        {105, trace::WaitEnd{.ready = 1}},
        {200, trace::WaitBegin{.objects = 1}},
        {300, trace::WaitEnd{.ready = 1}}};
    for (const auto& [t, event] : events) {
        trace::Bytes frame;
        trace::encode({.at = {.t = std::chrono::microseconds(t), .pid = 100}, .event = event},
                      frame);
        writer.append(frame);
    }
    writer.finish();
    OpenedWindow it;
    it.window().openRecording(file);
    const Times expected{std::chrono::microseconds(200)};
    GOES_TO(it, B, Qt::NoModifier, B, Qt::ShiftModifier, expected);
}

void WindowTime::buttonsStepAndThePanelChoosesTheEvent()
{
    OpenedWindow it;
    it.showPage(eventsPage);
    RUN(it, "process-join");
    const std::size_t all = it.controller().moment().history.size();
    const Times expected = timesOf(it, [](const trace::Record&) { return true; });
    it.controller().setCursor(*expected.rbegin());
    QTest::mouseClick(it.find<QToolButton>("back"), Qt::LeftButton);
    QCOMPARE(it.controller().moment().t, *std::next(expected.rbegin()));
    const std::size_t event = it.controller().moment().event.value();
    QVERIFY(event < all - 1);
    TRY(rowsChosen(it) == event);
    const trace::Record record = it.controller().moment().history.at(event);
    const QString sentence = it.find<QLabel>("sentence")->text();
    const auto told = model::narration::sentenceOf(
        record, it.controller().moment().history.worldAfter(event + 1));
    QVERIFY(told);
    QVERIFY2(sentence.contains(QString::fromStdString(told->en) + QStringLiteral(" · ") +
                               gui::kindText(record)),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(gui::fieldsText(record)), qPrintable(sentence));
    QTest::mouseClick(it.find<QToolButton>("forth"), Qt::LeftButton);
    QCOMPARE(it.controller().moment().t, *expected.rbegin());
    TRY(rowsChosen(it) == it.controller().moment().event.value());
    it.press(Qt::Key_End);
    QVERIFY(it.controller().moment().isPresent);
    QVERIFY(!it.find<QLabel>("sentence")->text().contains(QStringLiteral(" s · ")));
}

void WindowTime::theMenuListsEveryJump()
{
    OpenedWindow it;
    RUN(it, "process-join");
    const auto* menu = it.find<QMenu>("jumps");
    QCOMPARE(it.find<QToolButton>("jump")->menu(), menu);
    QStringList keys;
    for (QAction* action : menu->actions()) {
        if (!action->isSeparator())
            keys << action->shortcut().toString(QKeySequence::PortableText);
    }
    QCOMPARE(keys, QStringList({"Alt+Left", "Alt+Right", "Alt+Shift+Left", "Alt+Shift+Right",
                                "Shift+B", "B", "Shift+S", "S", "Shift+X", "X"}));
    it.controller().setCursor(model::Time(0));
    menu->actions().last()->trigger();
    const auto event = it.controller().moment().event;
    QVERIFY(event);
    QVERIFY(isKind(it.controller().moment().history.at(*event), {"process.dead", "process.exit"}));
}

void WindowTime::stepsWhileTheRunGoesOn()
{
    OpenedWindow it;
    it.click("run");
    TRY(it.printed().size() > 2);
    it.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!it.controller().moment().isPresent);
    const model::Time there = it.controller().moment().t;
    const std::size_t events = it.controller().moment().events;
    it.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(it.controller().moment().t < there);
    it.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(it.controller().moment().t, there);
    TRY(it.controller().moment().history.size() > events);
    QCOMPARE(it.controller().moment().t, there);
    it.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(it.controller().moment().t > there);
    it.press(Qt::Key_End);
    QVERIFY(it.controller().moment().isPresent);
    it.click("stop");
    TRY(it.hasEnded());
}

void WindowTime::saysSoWhenThereIsNowhereToGo()
{
    OpenedWindow it;
    it.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(it.find<QLabel>("sentence")->text().contains(QLatin1String("no such moment after")));
    it.press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(it.find<QLabel>("sentence")->text().contains(QLatin1String("no such moment before")));
    it.press(Qt::Key_Right, altShift);
    QVERIFY(it.find<QLabel>("sentence")->text().contains(QLatin1String("Choose a process first")));
    QVERIFY(it.controller().moment().isPresent);
}

void WindowTime::bringsTheCursorIntoSight()
{
    OpenedWindow it;
    RUN(it, "process-join");
    auto* timeline = it.window().findChild<gui::TimelineView*>(QStringLiteral("timeline"));
    it.controller().setCursor(it.controller().moment().t);
    for (int i = 0; i < 12; ++i)
        it.press(Qt::Key_Plus);
    timeline->setCursor(model::Time(0));
    it.controller().setCursor(model::Time(0));
    QTest::keyClick(timeline, Qt::Key_End);
    QVERIFY(timeline->isFollowing());
    it.controller().setCursor(model::Time(0));
    it.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(timeline->cursor(), it.controller().cursor());
    QVERIFY(!timeline->isFollowing()); // it went to where the cursor is
}

void WindowTime::theKeysFitOnASheetInASmallWindow()
{
    OpenedWindow it;
    it.window().resize(1024, 700);
    it.press(Qt::Key_F1);
    TRY(QApplication::activePopupWidget() != nullptr);
    QWidget* sheet = QApplication::activePopupWidget();
    QVERIFY(sheet->width() <= 1024);
    QVERIFY(sheet->height() <= 700);
    QStringList words;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        words << label->text();
    for (const char* key : {"Alt+Shift+Right", "Shift+B", "X", "Ctrl+Q"})
        QVERIFY2(words.contains(QLatin1String(key)), key);
    sheet->close();
}

LAB_WINDOW_TEST_MAIN(WindowTime)
#include "tst_window_time.moc"
