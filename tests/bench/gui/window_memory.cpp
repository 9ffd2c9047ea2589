// SPDX-License-Identifier: GPL-3.0-or-later
// What a run of a million events takes of the window's memory: all that the RunController keeps of
// it, as malloc counts it.
#include "tests/bench/busy_stream.h"
#include "tests/bench/figure.h"
#include "tests/model/classroom_stream.h"

#include "gui/run/run_controller.h"
#include "trace/recording.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <malloc.h>

namespace {

constexpr std::size_t million = 1'000'000;

std::size_t allocated()
{
    const struct mallinfo2 now = ::mallinfo2();
    return now.uordblks + now.hblkhd;
}

template <class Stream>
void memory(benchmark::State& state, Stream stream)
{
    const QTemporaryDir place;
    const std::filesystem::path file = place.filePath(QStringLiteral("run.plab")).toStdString();
    {
        trace::RecordingWriter writer(file);
        trace::Bytes frame;
        for (std::size_t i = 0; i < million; ++i) {
            frame.clear();
            trace::encode(stream.next(), frame);
            writer.append(frame);
        }
        writer.finish();
    }
    const lessons::Catalogue catalogue;
    for (auto _ : state) {
        const std::size_t before = allocated();
        gui::RunController controller;
        controller.open(file, catalogue);
        bench::setFigure(state, static_cast<double>(allocated() - before) / million);
        const model::History::Footprint parts = controller.moment().history.footprint();
        state.counters["log"] = static_cast<double>(parts.log) / million;
        state.counters["timeline"] = static_cast<double>(parts.timeline) / million;
        state.counters["checkpoints"] = static_cast<double>(parts.checkpoints) / million;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::RegisterBenchmark("window/memory_busy/ours", [](benchmark::State& state) {
        memory(state, bench::BusyStream());
    })->Iterations(1);
    benchmark::RegisterBenchmark("window/memory_classroom/ours", [](benchmark::State& state) {
        memory(state, tests::ClassroomStream(1));
    })->Iterations(1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
