// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screenshots/shot.h"

#include "gui/language/language.h"
#include "gui/run/turns.h"
#include "gui/stage/stage_view.h"
#include "gui/window/main_window.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace tests {

namespace {

constexpr int longestRunMs = 30'000;
constexpr int lastRefreshMs = 100;

/// True once the run shows this moment, or has ended.
bool hasCome(gui::MainWindow& window, std::optional<double> at)
{
    const auto phase = window.controller().phase();
    if (phase == gui::RunController::Phase::Ended)
        return true;
    const std::chrono::duration<double> now = window.controller().moment().t;
    return at && now.count() >= *at;
}

void choosePages(gui::MainWindow& window, const Shot& shot)
{
    window.findChild<QTabBar*>(QStringLiteral("bottomTabs"))->setCurrentIndex(shot.page);
    window.findChild<QTabBar*>(QStringLiteral("codeTabs"))->setCurrentIndex(shot.codePage);
    window.findChild<QTabBar*>(QStringLiteral("questionTabs"))->setCurrentIndex(shot.questionPage);
    window.findChild<QSpinBox*>(QStringLiteral("seed"))->setValue(shot.seed);
    for (const auto& [knob, value] : shot.knobs)
        window.findChild<QSpinBox*>(QStringLiteral("knob-") + QLatin1String(knob))->setValue(value);
}

/// When the process with that key began to wait for its turn, if it does.
std::optional<model::Time> waitsSince(gui::MainWindow& window, int key)
{
    for (const auto& one : gui::waitingForTurn(window.controller().moment().history.now())) {
        if (gui::turnKeyOf(*one.process) == key)
            return one.turn->since;
    }
    return {};
}

/// Who has this key goes, once it waits; true when it has gone.
bool giveTurn(gui::MainWindow& window, int key)
{
    if (!QTest::qWaitFor([&] { return waitsSince(window, key).has_value(); }, longestRunMs))
        return false;
    const auto before = waitsSince(window, key);
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + key));
    return QTest::qWaitFor([&] { return waitsSince(window, key) != before; }, longestRunMs);
}

/// A run with that seed is over, and kept; the next one has the other seed.
bool keepRun(gui::MainWindow& window, int seed, int next)
{
    auto* box = window.findChild<QSpinBox*>(QStringLiteral("seed"));
    box->setValue(seed);
    window.run();
    if (!QTest::qWaitFor([&] { return hasCome(window, {}); }, longestRunMs))
        return false;
    QTest::keyClick(&window, Qt::Key_C);
    box->setValue(next);
    return true;
}

} // namespace

std::vector<Shot> allShots()
{
    return {
        {.name = "start", .runs = false, .codePage = 0},
        {.name = "window-light", .at = 1.4},
        {.name = "window-dark", .isDark = true, .at = 1.4},
        {.name = "zh-light", .isChinese = true, .at = 1.6, .codePage = 0},
        {.name = "zh-dark-small",
         .size = {1024, 700},
         .isDark = true,
         .isChinese = true,
         .page = 1},
        {.name = "en-light-small", .size = {1024, 700}, .at = 1.2},
        {.name = "cpp-small", .size = {1024, 700}, .codePage = 2},
        {.name = "queue-small",
         .lesson = "queue-producer-consumer",
         .size = {1024, 700},
         .at = 0.9},
        {.name = "crowd", .at = 3.0, .page = 1, .knobs = {{"workers", 16}, {"tasks", 64}}},
        {.name = "crowd-zh-small",
         .size = {1024, 700},
         .isDark = true,
         .isChinese = true,
         .at = 3.0,
         .page = 1,
         .knobs = {{"workers", 16}, {"tasks", 64}}},
        {.name = "projector", .size = {1280, 720}, .at = 1.2},
        {.name = "full-hd", .size = {1920, 1080}, .isDark = true, .at = 1.2},
        {.name = "large", .size = {2560, 1440}, .page = 1},
        {.name = "huge", .size = {3840, 2160}, .isDark = true, .at = 1.2},
        {.name = "after-processes", .page = 1},
        {.name = "after-events", .isDark = true, .page = 2},
        {.name = "queue-light", .lesson = "queue-producer-consumer", .at = 0.9},
        {.name = "queue-dark", .lesson = "queue-producer-consumer", .isDark = true},
        {.name = "step-light",
         .lesson = "shared-counter-lock",
         .at = 1.0,
         .page = 1,
         .knobs = {{"processes", 3}, {"times", 2}},
         .turns = {1, 1, 1, 2, 3, 2}},
        {.name = "step-zh-dark",
         .lesson = "shared-counter",
         .isDark = true,
         .isChinese = true,
         .at = 1.0,
         .page = 1,
         .knobs = {{"processes", 2}, {"times", 2}},
         .turns = {1, 1, 2, 3, 2}},
        {.name = "step-pool-small", .size = {1024, 700}, .at = 1.0, .turns = {1, 1, 1, 2}},
        {.name = "paused-light", .at = 1.2, .keys = {Qt::Key_P}},
        {.name = "resumed-zh-dark",
         .isDark = true,
         .isChinese = true,
         .at = 1.2,
         .keys = {Qt::Key_P, Qt::Key_P, Qt::Key_Left}},
        {.name = "compare-light", .seedOfKept = 7},
        {.name = "compare-dark-zh",
         .lesson = "queue-producer-consumer",
         .isDark = true,
         .isChinese = true,
         .keys = {Qt::Key_D},
         .seedOfKept = 7},
        {.name = "compare-small", .size = {1024, 700}, .at = 1.2, .seedOfKept = 6},
        {.name = "compare-waiting", .keys = {Qt::Key_C}},
        {.name = "presenter-light", .size = {1280, 720}, .at = 1.4, .keys = {Qt::Key_F5}},
        {.name = "presenter-zh-dark",
         .size = {1280, 720},
         .isDark = true,
         .isChinese = true,
         .keys = {Qt::Key_F5, Qt::Key_Space, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Q}},
        {.name = "presenter-queue",
         .lesson = "queue-producer-consumer",
         .size = {1280, 720},
         .keys = {Qt::Key_F5, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_A}},
        {.name = "presenter-full-hd",
         .size = {1920, 1080},
         .isDark = true,
         .at = 1.4,
         .keys = {Qt::Key_F5, Qt::Key_Q}},
        {.name = "presenter-before", .size = {1280, 720}, .runs = false, .keys = {Qt::Key_F5}},
        {.name = "daemon-light", .lesson = "daemon", .page = 1},
        {.name = "predict-before", .lesson = "daemon", .runs = false, .questionPage = 1},
        {.name = "predict-zh-dark",
         .lesson = "daemon",
         .size = {1024, 700},
         .isDark = true,
         .isChinese = true,
         .questionPage = 1},
        {.name = "both-programs", .size = {1920, 1080}, .at = 1.2, .codePage = 3},
        {.name = "both-programs-small",
         .size = {1024, 700},
         .isDark = true,
         .at = 1.2,
         .codePage = 3},
    };
}

bool take(const Shot& shot, const QString& folder)
{
    const QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("language"), shot.isChinese ? "zh_CN" : "en");
    settings.setValue(QStringLiteral("theme"), shot.isDark ? 2 : 1);
    settings.setValue(QStringLiteral("lesson"), shot.lesson);
    const lessons::Catalogue catalogue;
    gui::MainWindow window(catalogue, settings);
    window.resize(shot.size);
    window.show();
    choosePages(window, shot);
    if (shot.seedOfKept && !keepRun(window, *shot.seedOfKept, shot.seed)) {
        std::fputs("screenshots: the run to keep has not ended\n", stderr);
        return false;
    }
    if (shot.runs) {
        window.findChild<QPushButton*>(QStringLiteral("step"))->setChecked(!shot.turns.empty());
        window.run();
        const bool haveGone =
            std::ranges::all_of(shot.turns, [&](int key) { return giveTurn(window, key); });
        if (!haveGone || !QTest::qWaitFor([&] { return hasCome(window, shot.at); }, longestRunMs)) {
            std::fputs("screenshots: the run has not come to its moment\n", stderr);
            return false;
        }
    }
    if (!shot.keys.empty() && !QTest::qWaitForWindowActive(&window))
        return false;
    for (const Qt::Key key : shot.keys) {
        QTest::keyClick(&window, key);
        QTest::qWait(lastRefreshMs);
        window.resize(shot.size); // a presenter's window fills the screen, of whatever size
    }
    QTest::qWait(lastRefreshMs);
    window.findChild<gui::StageView*>(QStringLiteral("stage"))->stage().arrive();
    QDir().mkpath(folder);
    const bool isSaved = window.grab().save(folder + u'/' + shot.name + QStringLiteral(".png"));
    window.close();
    return isSaved;
}

} // namespace tests
