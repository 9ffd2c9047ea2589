// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_view.h"
#include "tests/gui/geometry/window_faults.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <ranges>

using tests::OpenedWindow;

namespace {

constexpr int runMs = 30'000;
constexpr std::array sizes{QSize(1024, 700),  QSize(1280, 720),  QSize(1400, 880),
                           QSize(1920, 1080), QSize(2560, 1440), QSize(3840, 2160)};

/// What the window shows while it is made larger and smaller.
struct View {
    const char* name = "";
    const char* lesson = "pool-five-tasks";
    bool runs = true;
    std::vector<std::pair<const char*, int>> knobs = {};
    int page = 0;         ///< of the bottom panel
    int codePage = 0;     ///< of the code panel
    int questionPage = 0; ///< 1: predictions
    bool isInThePast = false;
    std::vector<Qt::Key> keys = {}; ///< pressed one after the other when the run has ended
    bool isOfTwoRuns = false;
};

const std::vector<View>& views()
{
    static const std::vector<View> all{
        {.name = "before any run", .runs = false},
        {.name = "a pool", .codePage = 1},
        {.name = "a crowd", .knobs = {{"workers", 16}, {"tasks", 64}}, .page = 1, .codePage = 3},
        {.name = "a full queue in the past",
         .lesson = "queue-maxsize",
         .knobs = {{"items", 40}, {"maxsize", 20}},
         .page = 2,
         .isInThePast = true},
        {.name = "a shared value",
         .lesson = "shared-counter-lock",
         .page = 1,
         .codePage = 2,
         .questionPage = 1},
        {.name = "many at a lock",
         .lesson = "lock-printing",
         .knobs = {{"processes", 16}},
         .isInThePast = true},
        {.name = "a deadlock", .lesson = "popen-deadlock", .page = 3, .codePage = 1},
        {.name = "before a class", .keys = {Qt::Key_F5, Qt::Key_Q}},
        {.name = "two runs", .page = 2, .keys = {Qt::Key_D}, .isOfTwoRuns = true},
    };
    return all;
}

/// Sees whether anything in the window moves.
class Watch : public QObject
{
public:
    Watch() { qApp->installEventFilter(this); }

    /// Lets everything happen that was put off, until nothing moves any more.
    bool comesToRest()
    {
        constexpr int enough = 100;
        constexpr int calm = 3; // one turn may be for something else
        for (int turn = 0, rested = 0; turn < enough; ++turn) {
            m_moves = 0;
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            rested = m_moves == 0 ? rested + 1 : 0;
            if (rested == calm)
                return true;
        }
        return false;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest: m_moves += watched->isWidgetType() ? 1 : 0; break;
        default: break;
        }
        return false;
    }

private:
    int m_moves = 0;
};

void choose(OpenedWindow& it, const View& view)
{
    it.find<gui::StageView>("stage")->setStill(true);
    it.window().choose(view.lesson);
    for (const auto& [knob, value] : view.knobs)
        it.window()
            .findChild<QSpinBox*>(QStringLiteral("knob-") + QLatin1String(knob))
            ->setValue(value);
    it.showPage(view.page);
    it.find<QTabBar>("codeTabs")->setCurrentIndex(view.codePage);
    it.find<QTabBar>("questionTabs")->setCurrentIndex(view.questionPage);
    auto* speed = it.find<QSlider>("speed");
    speed->setValue(speed->maximum());
}

void lookBack(OpenedWindow& it)
{
    QSignalSpy shown(&it.controller(), &gui::RunController::momentChanged);
    it.controller().setCursor(it.controller().moment().t / 2);
    QVERIFY(shown.wait(runMs));
}

QStringList at(const QSize& size, const QStringList& faults)
{
    QStringList there;
    for (const QString& fault : faults)
        there << QStringLiteral("%1×%2: %3").arg(size.width()).arg(size.height()).arg(fault);
    return there;
}

void switchLanguage(OpenedWindow& it)
{
    it.press(Qt::Key_L, Qt::ControlModifier);
}

/// What stands elsewhere than it stood.
QStringList differences(const QStringList& before, const QStringList& now)
{
    QStringList all;
    for (const QString& one : before) {
        if (!now.contains(one))
            all << QStringLiteral("before: ") + one;
    }
    for (const QString& one : now) {
        if (!before.contains(one))
            all << QStringLiteral("now: ") + one;
    }
    return all;
}

/// Pixels of the letters of that word on the timeline; 0 if it is not there.
int typeOf(OpenedWindow& it, const QString& word)
{
    for (const tests::PaintedText& text : tests::textsIn(*it.find<QWidget>("timeline"))) {
        if (text.text == word)
            return text.pixelSize;
    }
    return 0;
}

} // namespace

#define TRY(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, runMs))

/// The window from the smallest screen to the largest in English, and back in Chinese.
class WindowSizes : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsRoomAtEverySize_data();
    void everythingHasItsRoomAtEverySize();
    void aLargeWindowShowsThePicturesLarge();
    void aWideWindowShowsTheTitlesWhole();
    void aClassCanReadTheLanes();

private:
    Watch m_watch;

    void show(OpenedWindow& it, const View& view);
    void resize(OpenedWindow& it, const QSize& size);
};

void WindowSizes::everythingHasItsRoomAtEverySize_data()
{
    QTest::addColumn<std::size_t>("view");
    for (std::size_t view = 0; view < views().size(); ++view)
        QTest::newRow(views()[view].name) << view;
}

void WindowSizes::show(OpenedWindow& it, const View& view)
{
    choose(it, view);
    for (int run = 0; view.runs && run < (view.isOfTwoRuns ? 2 : 1); ++run) {
        it.press(Qt::Key_R, Qt::ControlModifier);
        TRY(it.controller().phase() != gui::RunController::Phase::Ready);
        TRY(it.hasEnded());
        if (view.isOfTwoRuns && run == 0)
            it.press(Qt::Key_C);
    }
    if (view.isInThePast)
        lookBack(it);
    for (const Qt::Key key : view.keys) {
        it.press(key);
        QVERIFY(m_watch.comesToRest());
    }
}

void WindowSizes::resize(OpenedWindow& it, const QSize& size)
{
    it.window().resize(size);
    QVERIFY(m_watch.comesToRest());
    QCOMPARE(it.window().size(), size);
}

void WindowSizes::everythingHasItsRoomAtEverySize()
{
    QFETCH(std::size_t, view);
    OpenedWindow it;
    show(it, views()[view]);
    switchLanguage(it);
    switchLanguage(it); // what the status line said once it does not say again
    std::vector<QStringList> onTheWayUp;
    QStringList faults;
    for (const QSize& size : sizes) {
        resize(it, size);
        faults << at(size, tests::windowFaults(it.window()));
        onTheWayUp.push_back(tests::standings(it.window()));
    }
    switchLanguage(it);
    for (const QSize& size : std::views::reverse(sizes)) {
        resize(it, size);
        faults << at(size, tests::windowFaults(it.window()));
    }
    switchLanguage(it);
    for (const std::size_t again : {4, 2, 0}) {
        resize(it, sizes[again]);
        faults << at(sizes[again], differences(onTheWayUp[again], tests::standings(it.window())));
    }
    for (const QString& fault : faults)
        qInfo("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

void WindowSizes::aLargeWindowShowsThePicturesLarge()
{
    OpenedWindow it;
    show(it, {});
    const auto* stage = it.find<gui::StageView>("stage");
    resize(it, {1400, 880});
    QCOMPARE(stage->transform().m11(), 1.0);
    QCOMPARE(typeOf(it, QStringLiteral("MainProcess")), 13);
    resize(it, {2560, 1440});
    QVERIFY(stage->transform().m11() >= 1.4);
    QVERIFY(typeOf(it, QStringLiteral("MainProcess")) >= 18);
    resize(it, {3840, 2160});
    QCOMPARE(stage->transform().m11(), 2.0);
    QCOMPARE(typeOf(it, QStringLiteral("MainProcess")), 26);
}

void WindowSizes::aWideWindowShowsTheTitlesWhole()
{
    OpenedWindow it;
    resize(it, {1920, 1080});
    const auto titles = tests::textsIn(*it.find<QAbstractItemView>("lessons")->viewport());
    QVERIFY(titles.size() > 20);
    for (const tests::PaintedText& title : titles)
        QVERIFY2(!title.text.contains(QChar(0x2026)), qPrintable(title.text));
}

void WindowSizes::aClassCanReadTheLanes()
{
    OpenedWindow it;
    show(it, {.keys = {Qt::Key_F5}});
    resize(it, {1280, 720});
    QVERIFY(typeOf(it, QStringLiteral("task 0")) >= 18);
    QVERIFY(typeOf(it, QStringLiteral("ForkPoolWorker-4")) >= 19);
}

LAB_WINDOW_TEST_MAIN(WindowSizes)
#include "tst_window_sizes.moc"
