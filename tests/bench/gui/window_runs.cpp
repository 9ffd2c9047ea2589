// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred runs one after the other in the same window: what the last ones take more than those at
// the beginning, in memory and in time, and what is left of them.
#include "tests/bench/figure.h"
#include "tests/bench/gui/big_window.h"

#include <QApplication>
#include <QSlider>

#include <filesystem>
#include <fstream>
#include <malloc.h>

namespace {

constexpr int runs = 100;
constexpr int atFirst = 20; ///< runs in which caches of fonts, icons and words fill

std::size_t allocated()
{
    const struct mallinfo2 now = ::mallinfo2();
    return now.uordblks + now.hblkhd;
}

double entriesOf(const char* folder)
{
    const std::filesystem::directory_iterator entries(folder);
    return static_cast<double>(std::distance(begin(entries), end(entries)));
}

double children()
{
    std::ifstream list("/proc/thread-self/children");
    double count = 0;
    for (std::string pid; list >> pid;)
        ++count;
    return count;
}

double secondsOfARun(bench::BigWindow& it)
{
    QElapsedTimer timer;
    timer.start();
    it.window().run();
    while (it.controller().phase() != gui::RunController::Phase::Ended)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const auto taken = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    // As an application's own loop does, which this program has not.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return taken;
}

/// What there is of it after the caches have filled, and after the last run.
struct Growth {
    double before = 0;
    double after = 0;
};

struct HundredRuns {
    std::vector<double> seconds;
    Growth bytes, descriptors, threads, objects;
    double children = 0; ///< after the last run

    double bytesARun() const { return (bytes.after - bytes.before) / (runs - atFirst); }
    double median(int from, int to) const
    {
        return bench::quantile({seconds.begin() + from, seconds.begin() + to}, 0.5);
    }
    double slower() const { return median(runs / 2, runs) - median(atFirst, runs / 2); }
};

HundredRuns measured()
{
    bench::BigWindow it;
    it.window().choose("process-join");
    auto* speed = it.window().findChild<QSlider*>(QStringLiteral("speed"));
    speed->setValue(speed->maximum());
    HundredRuns result;
    const auto note = [&](double Growth::*when) {
        QCoreApplication::processEvents();
        result.bytes.*when = static_cast<double>(allocated());
        result.descriptors.*when = entriesOf("/proc/self/fd");
        result.threads.*when = entriesOf("/proc/self/task");
        result.objects.*when = static_cast<double>(it.window().findChildren<QObject*>().size());
    };
    for (int run = 0; run < runs; ++run) {
        if (run == atFirst)
            note(&Growth::before);
        result.seconds.push_back(secondsOfARun(it));
    }
    note(&Growth::after);
    result.children = children();
    return result;
}

void hundredRuns(benchmark::State& state, bool isOfTime)
{
    static const HundredRuns once = measured();
    for (auto _ : state)
        bench::setFigure(state, isOfTime ? once.slower() : once.bytesARun());
    state.counters["bytes_a_run"] = once.bytesARun();
    state.counters["seconds_first"] = once.median(atFirst, runs / 2);
    state.counters["seconds_last"] = once.median(runs / 2, runs);
    state.counters["descriptors_left"] = once.descriptors.after - once.descriptors.before;
    state.counters["threads_left"] = once.threads.after - once.threads.before;
    state.counters["objects_left"] = once.objects.after - once.objects.before;
    state.counters["children_left"] = once.children;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("PROCESSLAB_BIN", PROGRAMS);
    const QApplication application(argc, argv);
    for (const auto& [name, isOfTime] : {std::pair("memory", false), {"time", true}}) {
        benchmark::RegisterBenchmark(("window/hundred_runs_" + std::string(name) + "/ours").c_str(),
                                     hundredRuns, isOfTime)
            ->Iterations(1)
            ->Unit(benchmark::kSecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
