// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/freeze_support.h"
#include "os/readiness.h"
#include "trace/kinds.h"
#include "trace/reader.h"
#include "trace/writer.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

namespace {

constexpr auto tick = std::chrono::milliseconds(4);

/// Drains the segment as a runner does, in a thread, so that the benchmarks run traced.
class Drain
{
public:
    Drain() : m_reader(m_segment)
    {
        ::setenv("PROCESSLAB_TRACE", m_segment.environmentValue().c_str(), 1);
        trace::attach();
        m_thread = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested())
                drain();
        });
    }

private:
    void drain()
    {
        // As the runner looks: every 4 ms, or when a writer has no room.
        static_cast<void>(
            os::waitReadable(m_reader.wakeDescriptor(), std::chrono::steady_clock::now() + tick));
        m_reader.wakeUp();
        std::vector<pid_t> ended;
        m_reader.drain([&](auto frame) {
            trace::FrameHeader header;
            std::memcpy(&header, frame.data(), sizeof header);
            if (header.kind == trace::kindNumber<trace::ProcessExit>())
                ended.push_back(std::get<trace::ProcessExit>(trace::decode(frame).event).child);
        });
        for (const pid_t process : ended)
            m_reader.forget(process); // or the rings would run out
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
