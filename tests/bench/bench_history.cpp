// SPDX-License-Identifier: GPL-3.0-or-later
// What a long run costs: to take each event in, to keep it, and to go back to any moment.
#include "tests/model/classroom_stream.h"

#include "model/compare/comparison.h"
#include "model/history.h"
#include "model/log.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace {

using model::EventLog;
using model::History;

constexpr std::size_t million = 1'000'000;

void keep(EventLog& log, const trace::Record& record)
{
    trace::Bytes frame;
    trace::encode(record, frame);
    log.append(frame, record.at.t);
}

const EventLog& classroom()
{
    static const EventLog log = [] {
        EventLog events;
        tests::ClassroomStream stream(1);
        while (events.size() < million)
            keep(events, stream.next());
        return events;
    }();
    return log;
}

/// Main starts ten thousand children, one after the other, and reaps each.
const EventLog& manyChildren()
{
    static const EventLog log = [] {
        EventLog events;
        constexpr pid_t main = 10;
        keep(events, {{{}, main}, trace::ProcessBegin{1, "MainProcess", false}});
        for (pid_t child = 100; child < 10'100; ++child) {
            const std::chrono::microseconds t(child * 200);
            keep(events, {{t, main}, trace::ProcessStartBegin{"Process", false, "fork"}});
            keep(events, {{t, child}, trace::ProcessBegin{main, "Process", false}});
            keep(events, {{t, main}, trace::ProcessStartEnd{child}});
            keep(events, {{t, child}, trace::ProcessEnd{0}});
            keep(events, {{t, 1}, trace::ProcessDead{child}});
            keep(events, {{t, main}, trace::ProcessExit{child, 0, 100, 100, 4000}});
        }
        return events;
    }();
    return log;
}

History historyOf(const EventLog& log)
{
    History history;
    log.forFrames(0, log.size(), [&](std::span<const std::byte> frame) { history.append(frame); });
    return history;
}

double perEvent(std::size_t bytes, const History& history)
{
    return static_cast<double>(bytes) / static_cast<double>(history.size());
}

void append(benchmark::State& state, const EventLog& (*events)())
{
    const EventLog& log = events();
    History::Footprint memory;
    for (auto _ : state) {
        const History history = historyOf(log);
        state.PauseTiming();
        memory = history.footprint();
        state.counters["log_bytes_per_event"] = perEvent(memory.log, history);
        state.counters["timeline_bytes_per_event"] = perEvent(memory.timeline, history);
        state.counters["checkpoint_bytes_per_event"] = perEvent(memory.checkpoints, history);
        state.counters["checkpoints"] = static_cast<double>(memory.checkpointCount);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(log.size()));
}

/// The state at moments all over the run, as when the time cursor is dragged. In processor time,
/// so that a busy machine does not count.
void worldAt(benchmark::State& state, const EventLog& (*events)())
{
    const History history = historyOf(events());
    std::mt19937_64 random(7);
    std::vector<double> milliseconds;
    for (auto _ : state) {
        const auto whole = static_cast<std::uint64_t>(history.now().now.count());
        const model::Time moment(static_cast<std::int64_t>(random() % whole));
        const std::clock_t began = std::clock();
        benchmark::DoNotOptimize(history.worldAt(moment));
        const auto ticks = static_cast<double>(std::clock() - began);
        milliseconds.push_back(ticks * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(milliseconds);
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["worst_ms"] = milliseconds.back();
}

/// The run with itself, from the first event to the last.
void compare(benchmark::State& state)
{
    const History history = historyOf(classroom());
    for (auto _ : state)
        benchmark::DoNotOptimize(model::compare::compared(history, history).first());
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(2 * history.size()));
}

BENCHMARK(compare)->Name("history/compare/ours")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(append, classroom, classroom)
    ->Name("history/append/ours")
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(append, manyChildren, manyChildren)
    ->Name("history/append_many_children/ours")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(worldAt, classroom, classroom)
    ->Name("history/world_at/ours")
    ->Iterations(1000)
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
