// SPDX-License-Identifier: GPL-3.0-or-later
// From the call that moves the time cursor until every view shows that moment, in the window with a
// run of a million events: timeline, stage, code, claims and a page below.
#include "tests/bench/busy_stream.h"
#include "tests/bench/figure.h"
#include "tests/bench/gui/big_window.h"

#include "trace/recording.h"

#include <QApplication>

namespace {

constexpr std::size_t million = 1'000'000;

void record(const std::filesystem::path& file)
{
    bench::BusyStream stream("pool-apply-async-results");
    trace::RecordingWriter writer(file);
    trace::Bytes frame;
    for (std::size_t i = 0; i < million; ++i) {
        frame.clear();
        trace::encode(stream.next(), frame);
        writer.append(frame);
    }
    writer.finish();
}

void jump(benchmark::State& state, bench::Page page)
{
    const QTemporaryDir place;
    const std::filesystem::path file = place.filePath(QStringLiteral("run.plab")).toStdString();
    record(file);
    bench::BigWindow it;
    bool isTold = false;
    QObject::connect(&it.controller(), &gui::RunController::momentChanged, &it.window(),
                     [&] { isTold = true; });
    it.showPage(page);
    it.watch().secondsUntilPainted([&] { it.window().openRecording(file); });
    std::mt19937_64 random(7);
    std::vector<double> seconds;
    for (auto _ : state) {
        const auto end =
            static_cast<std::uint64_t>(it.controller().moment().history.timeline().end().count());
        isTold = false;
        const model::Time to(static_cast<std::int64_t>(random() % end));
        seconds.push_back(it.watch().secondsUntilPainted([&] {
            it.controller().setCursor(to);
            while (!isTold)
                QCoreApplication::processEvents(QEventLoop::AllEvents |
                                                QEventLoop::WaitForMoreEvents);
        }));
        QElapsedTimer animation; // what moves to its new place has the time for it
        for (animation.start(); animation.elapsed() < 300;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    bench::setFigure(state, bench::quantile(seconds, 0.5));
    state.counters["p95"] = bench::quantile(seconds, 0.95);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::pair<const char*, bench::Page> pages[] = {{"output", bench::Page::Output},
                                                         {"processes", bench::Page::Processes},
                                                         {"events", bench::Page::Events}};
    for (const auto& [name, page] : pages) {
        benchmark::RegisterBenchmark(("window/jump_" + std::string(name) + "/ours").c_str(), jump,
                                     page)
            ->Iterations(31)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
