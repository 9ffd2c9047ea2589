// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using tests::OpenedWindow;

namespace {

constexpr int beatMs = 5;
constexpr std::size_t printedLines = 400'000;

/// How late the event loop came to a timer: what a click would have had to wait.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_late.push_back(std::max<qint64>(0, m_since.restart() - beatMs)); });
        m_since.start();
        m_timer.start(beatMs);
    }
    qint64 lateness(double part)
    {
        std::sort(m_late.begin(), m_late.end());
        return m_late.at(static_cast<std::size_t>(part * static_cast<double>(m_late.size() - 1)));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_late;
};

} // namespace

/// A lesson that says a hundred thousand things a second must not take the window away.
class WindowFlood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("PROCESSLAB_BIN", FLOOD_PROGRAMS); }
    void losesNothingOnAnyPage_data();
    void losesNothingOnAnyPage();
    void aPressOfStopIsHeardInTheMiddle();
};

void WindowFlood::losesNothingOnAnyPage_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("output") << 0;
    QTest::newRow("processes") << 1;
    QTest::newRow("events") << 2;
}

void WindowFlood::losesNothingOnAnyPage()
{
    QFETCH(int, page);
    OpenedWindow it;
    it.showPage(page);
    lessons::Lesson lesson;
    lesson.id = "flood";
    session::RunOptions options;
    options.lesson = lesson.id;
    QElapsedTimer whole;
    whole.start();
    it.controller().start(lesson, options);
    Heartbeat heart;
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, 60'000));
    const auto seconds = static_cast<double>(whole.elapsed()) / 1000;
    const std::size_t events = it.controller().moment().events;
    QVERIFY2(events >= printedLines, qPrintable(it.status()));
    QCOMPARE(it.controller().moment().history.now().run.dropped, 0U);
    qInfo(
        "%zu events in %.1f s: the event loop was late by %lld ms (median), %lld ms (99 %%), %lld "
        "ms (most)",
        events, seconds, heart.lateness(0.5), heart.lateness(0.99), heart.lateness(1));
}

void WindowFlood::aPressOfStopIsHeardInTheMiddle()
{
    OpenedWindow it;
    lessons::Lesson lesson;
    lesson.id = "flood";
    session::RunOptions options;
    options.lesson = lesson.id;
    it.controller().start(lesson, options);
    QVERIFY(QTest::qWaitFor([&] { return it.controller().moment().events > printedLines / 20; }));
    it.press(Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }));
    QCOMPARE(it.controller().moment().history.now().run.outcome, "stopped");
    QVERIFY(it.controller().moment().events < printedLines);
}

LAB_WINDOW_TEST_MAIN(WindowFlood)
#include "tst_window_flood.moc"
