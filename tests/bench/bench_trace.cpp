// SPDX-License-Identifier: GPL-3.0-or-later
// What one event costs its process, beside what it cannot cost less than.
#include "tests/bench/bench.h"
#include "trace/json_lines.h"
#include "trace/reader.h"
#include "trace/writer.h"

#include <cstdlib>

namespace {

using namespace trace;

Segment& segment()
{
    static Segment shared({.ringBytes = 16 * 1024 * 1024});
    return shared;
}

Reader& reader()
{
    static Reader only(segment(), std::chrono::nanoseconds(0));
    return only;
}

/// Reads what is there outside of the measured time, before the ring is full.
void makeRoom(benchmark::State& state, int& sinceRead)
{
    if (++sinceRead < 100'000)
        return;
    sinceRead = 0;
    state.PauseTiming();
    reader().flush([](auto) {});
    state.ResumeTiming();
}

void readTheClock(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(monotonicNow());
}

/// The floor: take the time, copy as many bytes into a ring, publish.
void appendBytes(benchmark::State& state)
{
    static std::byte ring[128 * 1024];
    static std::atomic<std::uint64_t> head{0};
    const std::byte event[64]{};
    for (auto _ : state) {
        benchmark::DoNotOptimize(monotonicNow());
        std::memcpy(ring + head % sizeof ring, event, sizeof event);
        head.store(head + sizeof event, std::memory_order_release);
    }
}

void recordSmallEvent(benchmark::State& state)
{
    int sinceRead = 0;
    for (auto _ : state) {
        record<LockAcquireBegin>(LockId{1}, Timeout());
        makeRoom(state, sinceRead);
    }
}

void recordEventWithText(benchmark::State& state)
{
    int sinceRead = 0;
    for (auto _ : state) {
        record<QueuePutBegin>(QueueId{1}, ItemId{2}, "a value of thirty-two characters", Timeout());
        makeRoom(state, sinceRead);
    }
}

void recordAndRead(benchmark::State& state)
{
    for (auto _ : state) {
        for (int event = 0; event < 1000; ++event)
            record<QueuePutBegin>(QueueId{1}, ItemId{2}, "a value of thirty-two characters",
                                  Timeout());
        reader().flush([](auto) {});
    }
    state.SetItemsProcessed(state.iterations() * 1000);
}

Bytes sampleFrame()
{
    Bytes frame;
    encode({{}, QueuePutBegin{QueueId{1}, ItemId{2}, "a value"}}, frame);
    return frame;
}

/// What the runner does with an event: takes it from its ring, puts it in order, hands it over.
void drain(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        for (int event = 0; event < 10'000; ++event)
            record<QueuePutBegin>(QueueId{1}, ItemId{2}, "a value of thirty-two characters",
                                  Timeout());
        state.ResumeTiming();
        reader().flush([](auto) {});
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}

void decodeFrame(benchmark::State& state)
{
    const Bytes frame = sampleFrame();
    for (auto _ : state)
        benchmark::DoNotOptimize(decode(frame));
}

void writeJsonLine(benchmark::State& state)
{
    const Record record = decode(sampleFrame());
    for (auto _ : state)
        benchmark::DoNotOptimize(toJsonLine(record));
}

void readJsonLine(benchmark::State& state)
{
    const std::string line = toJsonLine({{{}, 1, 1}, QueuePutBegin{QueueId{1}, ItemId{2}, "a"}});
    for (auto _ : state)
        benchmark::DoNotOptimize(fromJsonLine(line));
}

PROCESSLAB_BENCH(readTheClock, "trace/clock/raw");
PROCESSLAB_BENCH(appendBytes, "trace/event/raw");
PROCESSLAB_BENCH(recordSmallEvent, "trace/small_event/ours");
PROCESSLAB_BENCH(recordEventWithText, "trace/event/ours");
PROCESSLAB_BENCH(recordAndRead, "trace/record_and_read/ours");
PROCESSLAB_BENCH(drain, "trace/drain/ours");
PROCESSLAB_BENCH(decodeFrame, "trace/decode/ours");
PROCESSLAB_BENCH(writeJsonLine, "trace/write_json_line/ours");
PROCESSLAB_BENCH(readJsonLine, "trace/read_json_line/ours");

} // namespace

int main(int argc, char** argv)
{
    ::setenv("PROCESSLAB_TRACE", segment().environmentValue().c_str(), 1);
    attach();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
