// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include <QApplication>
#include <QImage>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <malloc.h>

using tests::OpenedWindow;

namespace {

constexpr int runMs = 30'000;
constexpr int atFirst = 4; ///< runs in which caches of fonts, icons and words fill
constexpr int some = 8; ///< runs whose least use of memory is compared with that of the next ones

/// Of each run the timeline remembers how wide its PIDs and times are (20 000 words at most, a few
/// hundred bytes for each of these short runs); the rest is how malloc happens to be filled.
constexpr std::ptrdiff_t mostBytesARun = 4096;

std::set<std::string> namesIn(const char* folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::ptrdiff_t allocated()
{
    const struct mallinfo2 now = ::mallinfo2();
    return static_cast<std::ptrdiff_t>(now.uordblks + now.hblkhd);
}

/// Qt's own threads, which fill large areas and end when they have rested for a while. Each has a
/// descriptor.
std::size_t threadsOfQt()
{
    std::size_t count = 0;
    for (const std::string& thread : namesIn("/proc/self/task")) {
        std::ifstream name("/proc/self/task/" + thread + "/comm");
        std::string word;
        name >> word;
        count += word == "Thread" ? 1 : 0; // "Thread (pooled)"
    }
    return count;
}

/// What a run could leave behind in the process that shows it, bytes apart.
struct Belongings {
    std::size_t ofQt = threadsOfQt();
    std::size_t descriptors = tests::descriptors().size() - ofQt;
    std::size_t threads = namesIn("/proc/self/task").size() - ofQt;
    std::set<std::string> sharedMemory = namesIn("/dev/shm");
    qsizetype widgets = QApplication::allWidgets().size();
    qsizetype objects = 0;

    explicit Belongings(const QObject& window) : objects(window.findChildren<QObject*>().size()) {}
    bool areNoMoreThan(const Belongings& before) const
    {
        return descriptors <= before.descriptors && threads <= before.threads &&
               widgets <= before.widgets && objects <= before.objects &&
               std::ranges::includes(before.sharedMemory, sharedMemory);
    }
};

QByteArray inWords(const Belongings& it)
{
    return QByteArray::number(it.descriptors) + " descriptors, " + QByteArray::number(it.threads) +
           " threads, " + QByteArray::number(it.sharedMemory.size()) + " in /dev/shm, " +
           QByteArray::number(it.widgets) + " widgets, " + QByteArray::number(it.objects) +
           " objects";
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// One run after the other in the same window.
class WindowAgain : public QObject
{
    Q_OBJECT

private slots:
    /// A large picture wakes Qt's own threads, which then stay: their memory is none of a run's.
    void initTestCase()
    {
        constexpr int large = 2000;
        QImage picture(large, large, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QCOMPARE(picture.convertToFormat(QImage::Format_RGB888).width(), large);
    }
    void aRunLeavesNothingBehind_data();
    void aRunLeavesNothingBehind();

private:
    static void run(OpenedWindow& it);
    static std::ptrdiff_t leastAfterSomeRuns(OpenedWindow& it);
};

void WindowAgain::run(OpenedWindow& it)
{
    it.press(Qt::Key_R, Qt::ControlModifier);
    TRY(it.controller().phase() == gui::RunController::Phase::Running);
    TRY(it.hasEnded());
    QVERIFY(tests::nothingIsLeft());
}

std::ptrdiff_t WindowAgain::leastAfterSomeRuns(OpenedWindow& it)
{
    std::ptrdiff_t least = PTRDIFF_MAX;
    for (int i = 0; i < some; ++i) {
        run(it);
        least = std::min(least, allocated());
    }
    return least;
}

void WindowAgain::aRunLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::newRow("one child") << QStringLiteral("process-join");
    QTest::newRow("a queue") << QStringLiteral("queue-producer-consumer");
}

void WindowAgain::aRunLeavesNothingBehind()
{
    QFETCH(QString, lesson);
    OpenedWindow it;
    it.window().choose(lesson.toStdString());
    auto* speed = it.find<QSlider>("speed");
    speed->setValue(speed->maximum());
    for (int i = 0; i < atFirst; ++i)
        run(it);
    const Belongings before(it.window());
    const std::ptrdiff_t first = leastAfterSomeRuns(it);
    const std::ptrdiff_t then = leastAfterSomeRuns(it);
    const bool isAllGone =
        QTest::qWaitFor([&] { return Belongings(it.window()).areNoMoreThan(before); });
    QVERIFY2(isAllGone, inWords(before) + "; then " + inWords(Belongings(it.window())));
    QVERIFY2(then - first <= some * mostBytesARun, QByteArray::number((then - first) / some));
}

LAB_WINDOW_TEST_MAIN(WindowAgain)
#include "tst_window_again.moc"
