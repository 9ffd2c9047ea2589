// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/freeze_support.h"
#include "trace/reader.h"
#include "trace/writer.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string_view>
#include <thread>

namespace {

/// Drains the segment as a runner does, in a thread, so that the benchmarks run traced.
class Drain
{
public:
    Drain() : m_reader(m_segment)
    {
        ::setenv("PROCESSLAB_TRACE", m_segment.environmentValue().c_str(), 1);
        trace::attach();
        m_thread = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                drain();
            }
        });
    }

private:
    void drain()
    {
        std::vector<pid_t> ended;
        const bool hasMore = m_reader.drain([&](auto frame) {
            const trace::Record record = trace::decode(frame);
            if (const auto* exit = std::get_if<trace::ProcessExit>(&record.event))
                ended.push_back(exit->child);
        });
        for (const pid_t process : ended)
            m_reader.forget(process); // or the rings would run out
        if (!hasMore)
            std::this_thread::yield();
    }

    trace::Segment m_segment;
    trace::Reader m_reader;
    std::jthread m_thread;
};

} // namespace

/// `bench_mp [--traced] [Google Benchmark's own options]`; with --only-end it ends at once, for who
/// measures what starting a program costs.
int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--only-end")
        return 0;
    mp::freezeSupport();
    benchmark::Initialize(&argc, argv);
    std::optional<Drain> drain;
    if (argc > 1 && std::string_view(argv[1]) == "--traced")
        drain.emplace();
    benchmark::RunSpecifiedBenchmarks();
}
