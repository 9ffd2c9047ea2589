// SPDX-License-Identifier: GPL-3.0-or-later
// Four workers forked beforehand share a pipe of tasks and a pipe of results; a task is eight
// bytes.
#include "tests/bench/bench.h"

#include "os/pipe.h"

#include <array>
#include <cstdint>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using Task = std::array<std::byte, sizeof(std::int64_t)>;
constexpr int tasks = 10'000;

class BarePool
{
public:
    BarePool()
    {
        for (pid_t& worker : m_workers) {
            worker = ::fork();
            if (worker == 0)
                work();
        }
        m_tasks.reader.close();
    }
    ~BarePool()
    {
        m_tasks.writer.close();
        for (const pid_t worker : m_workers)
            ::waitpid(worker, nullptr, 0);
    }
    BarePool(const BarePool&) = delete;
    BarePool& operator=(const BarePool&) = delete;

    /// Submits in a thread of its own, since both pipes together hold less than all tasks.
    void doAll()
    {
        const std::jthread writer([this] {
            for (int task = 0; task < tasks; ++task)
                os::writeAll(m_tasks.writer.get(), Task{});
        });
        Task result{};
        for (int task = 0; task < tasks; ++task)
            benchmark::DoNotOptimize(os::readAll(m_results.reader.get(), result));
    }

private:
    [[noreturn]] void work()
    {
        m_tasks.writer.close();
        Task task{};
        while (os::readAll(m_tasks.reader.get(), task)) // a pipe hands out eight bytes at a stroke
            os::writeAll(m_results.writer.get(), task);
        ::_exit(0);
    }

    os::Pipe m_tasks = os::makePipe();
    os::Pipe m_results = os::makePipe();
    std::array<pid_t, 4> m_workers{};
};

void applyAsync(benchmark::State& state)
{
    BarePool pool;
    for ([[maybe_unused]] auto _ : state)
        pool.doAll();
    state.SetItemsProcessed(state.iterations() * tasks);
}

} // namespace

PROCESSLAB_BENCH(applyAsync, "pool/apply_async/raw");
