// SPDX-License-Identifier: GPL-3.0-or-later
// The window beside a real run of 100 000 events a second: how long an event takes until it has
// been painted, and how much of a core the window's process takes meanwhile.
#include "tests/bench/figure.h"
#include "tests/bench/gui/big_window.h"

#include <QApplication>

#include <charconv>
#include <chrono>
#include <ctime>
#include <sys/resource.h>

namespace {

using Clock = std::chrono::steady_clock; // CLOCK_MONOTONIC, as the events' own

/// How much of the run had been painted by when.
struct Shown {
    std::size_t events = 0;
    Clock::time_point at;
};

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The clock at the run's beginning. Each line tells what the clock said a moment before it was
/// recorded: the latest of these answers is the nearest.
Clock::time_point beginningOf(const model::History& history)
{
    std::int64_t begin = 0;
    history.forEach([&](const trace::Record& record) {
        if (const auto* line = std::get_if<trace::OutputWritten>(&record.event)) {
            std::int64_t told = 0;
            std::from_chars(line->text.data(), line->text.data() + line->text.size(), told);
            begin = std::max(begin, told - record.at.t.count());
        }
    });
    return Clock::time_point(std::chrono::nanoseconds(begin));
}

struct Outcome {
    double lateness = 0; ///< seconds from an event to its paint: 95 of 100 events are within
    double cpu = 0;      ///< share of a core
    double eventsPerSecond = 0;
};

std::vector<Shown> watchRun(bench::BigWindow& it)
{
    std::vector<Shown> shown;
    std::size_t told = 0;
    QObject::connect(&it.controller(), &gui::RunController::momentChanged, &it.window(),
                     [&] { told = it.controller().moment().events; });
    int plotted = it.watch().paintsOf("gui::TimelineView");
    const auto hasEnded = [&] {
        return it.controller().phase() == gui::RunController::Phase::Ended && !shown.empty() &&
               shown.back().events == it.controller().moment().events;
    };
    while (!hasEnded()) {
        const std::size_t toldBefore = told;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        const int now = it.watch().paintsOf("gui::TimelineView");
        // What was told in the same turn may have come after the paint: it counts with the next.
        if (std::exchange(plotted, now) != now)
            shown.push_back({toldBefore, Clock::now()});
    }
    return shown;
}

Outcome watch(bench::Page page)
{
    bench::BigWindow it;
    it.showPage(page);
    lessons::Lesson lesson;
    lesson.id = "busy";
    session::RunOptions options;
    options.lesson = lesson.id;
    const double cpuBefore = cpuSeconds();
    const auto began = Clock::now();
    it.controller().start(lesson, options);
    const std::vector<Shown> shown = watchRun(it);
    const std::chrono::duration<double> whole = Clock::now() - began;
    const double cpu = cpuSeconds() - cpuBefore;

    const model::History& history = it.controller().moment().history;
    const Clock::time_point begin = beginningOf(history);
    std::vector<double> late;
    std::size_t event = 0;
    for (const auto& [events, at] : shown) {
        for (; event < events; ++event) {
            const std::chrono::duration<double> delay = at - (begin + history.at(event).at.t);
            late.push_back(delay.count());
        }
    }
    return {bench::quantile(late, 0.95), cpu / whole.count(),
            static_cast<double>(history.size()) / whole.count()};
}

void live(benchmark::State& state, bench::Page page, double Outcome::*figure)
{
    for (auto _ : state) {
        const Outcome outcome = watch(page);
        bench::setFigure(state, outcome.*figure);
        state.counters["p95_seconds"] = outcome.lateness;
        state.counters["core"] = outcome.cpu;
        state.counters["events_per_second"] = outcome.eventsPerSecond;
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("PROCESSLAB_BIN", BUSY_PROGRAMS);
    const QApplication application(argc, argv);
    const std::pair<const char*, double Outcome::*> figures[] = {
        {"event_to_paint", &Outcome::lateness}, {"cpu", &Outcome::cpu}};
    for (const auto& [name, figure] : figures) {
        benchmark::RegisterBenchmark(("window/live_" + std::string(name) + "/ours").c_str(), live,
                                     bench::Page::Events, figure)
            ->Iterations(1)
            ->Unit(benchmark::kSecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
