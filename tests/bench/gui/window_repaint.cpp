// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of the timeline costs in a long run: the lanes' slices with their words, arrows
// with their labels, names and the axis, on a view as large as a screen.
#include "gui/timeline/timeline_view.h"
#include "tests/bench/busy_stream.h"
#include "tests/bench/figure.h"
#include "tests/bench/gui/painted.h"

#include <QApplication>

namespace {

constexpr std::size_t million = 1'000'000;

std::size_t slicesOf(const model::Timeline& timeline)
{
    std::size_t slices = 0;
    for (const model::Lane& lane : timeline.lanes())
        slices += lane.slices.size();
    return slices;
}

const model::History& runOf(std::size_t slices)
{
    static model::History history;
    static bench::BusyStream stream;
    constexpr std::size_t batch = 10'000; // counting lanes costs, too
    while (slicesOf(history.timeline()) < slices) {
        for (std::size_t i = 0; i < batch; ++i)
            history.append(stream.next());
    }
    return history;
}

/// Frames in which a part of the run is seen that was not seen before: nothing can be kept of the
/// last one.
void repaint(benchmark::State& state, std::size_t slices, double zoom)
{
    const model::History& history = runOf(slices);
    gui::TimelineView view;
    view.resize(1920, 1080);
    view.setHistory(&history);
    view.show();
    bench::PaintWatch watch(view);
    watch.secondsUntilPainted([&] { view.refresh(); });
    view.setFollowing(false);
    if (zoom > 1)
        view.zoom(zoom);
    std::mt19937_64 random(7);
    std::vector<double> seconds;
    for (auto _ : state) {
        if (zoom > 1) {
            const auto end = static_cast<std::uint64_t>(history.timeline().end().count());
            view.setCursor(model::Time(static_cast<std::int64_t>(random() % end)));
            QCoreApplication::processEvents();
        }
        seconds.push_back(watch.secondsUntilPainted([&] {
            if (zoom > 1)
                view.showCursor();
            view.setLaneRoom({}); // anew even if the cursor is in sight
        }));
    }
    bench::setFigure(state, bench::quantile(seconds, 0.5));
    state.counters["slices"] = static_cast<double>(slicesOf(history.timeline()));
    state.counters["arrows"] = static_cast<double>(history.timeline().arrows().size());
}

void addAll(const char* size, std::size_t slices)
{
    const std::pair<const char*, double> zooms[] = {
        {"whole", 1}, {"tenth", 10}, {"hundredth", 100}, {"thousandth", 1000}, {"deep", 100'000}};
    for (const auto& [name, zoom] : zooms) {
        benchmark::RegisterBenchmark(
            ("window/repaint_" + std::string(size) + "_" + name + "/ours").c_str(), repaint, slices,
            zoom)
            ->Iterations(31)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    addAll("1m", million);
    addAll("10m", 10 * million);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
