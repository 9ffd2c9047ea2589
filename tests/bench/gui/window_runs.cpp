// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred runs one after the other in the same window: what the last ones take more than those at
// the beginning, in memory and in time.
#include "tests/bench/figure.h"
#include "tests/bench/gui/big_window.h"

#include <QApplication>

#include <malloc.h>

namespace {

constexpr int runs = 100;
constexpr int atFirst = 20; ///< runs in which caches of fonts, icons and words fill

std::size_t allocated()
{
    const struct mallinfo2 now = ::mallinfo2();
    return now.uordblks + now.hblkhd;
}

double secondsOfARun(bench::BigWindow& it)
{
    QElapsedTimer timer;
    timer.start();
    it.window().run();
    while (it.controller().phase() != gui::RunController::Phase::Ended)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void hundredRuns(benchmark::State& state, bool isOfTime)
{
    for (auto _ : state) {
        bench::BigWindow it;
        it.window().choose("process-join");
        std::vector<double> seconds;
        std::size_t memory = 0;
        for (int run = 0; run < runs; ++run) {
            if (run == atFirst)
                memory = allocated();
            seconds.push_back(secondsOfARun(it));
        }
        const auto grown = static_cast<double>(allocated()) - static_cast<double>(memory);
        const double growth = grown / (runs - atFirst);
        const auto half = seconds.begin() + runs / 2;
        const double slower = bench::quantile({half, seconds.end()}, 0.5) -
                              bench::quantile({seconds.begin(), half}, 0.5);
        bench::setFigure(state, isOfTime ? slower : growth);
        state.counters["bytes_a_run"] = growth;
        state.counters["slower_seconds"] = slower;
    }
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
