// SPDX-License-Identifier: GPL-3.0-or-later
// A process-shared mutex of the C library, alone and among four processes.
#include "tests/bench/bench.h"

#include <array>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int turns = 250'000;

class SharedMutex
{
public:
    SharedMutex()
        : m_mutex(static_cast<pthread_mutex_t*>(::mmap(nullptr, sizeof(pthread_mutex_t),
                                                       PROT_READ | PROT_WRITE,
                                                       MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        pthread_mutexattr_t attributes;
        ::pthread_mutexattr_init(&attributes);
        ::pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
        ::pthread_mutex_init(m_mutex, &attributes);
        ::pthread_mutexattr_destroy(&attributes);
    }
    ~SharedMutex() { ::munmap(m_mutex, sizeof *m_mutex); }
    SharedMutex(const SharedMutex&) = delete;
    SharedMutex& operator=(const SharedMutex&) = delete;

    void takeTurns(std::int64_t count)
    {
        for (std::int64_t turn = 0; turn < count; ++turn) {
            ::pthread_mutex_lock(m_mutex);
            ::pthread_mutex_unlock(m_mutex);
        }
    }

private:
    pthread_mutex_t* m_mutex;
};

void lock(benchmark::State& state)
{
    SharedMutex mutex;
    for ([[maybe_unused]] auto _ : state)
        mutex.takeTurns(turns);
    state.SetItemsProcessed(state.iterations() * turns);
}

void lockFourProcesses(benchmark::State& state)
{
    SharedMutex mutex;
    std::array<pid_t, 4> children{};
    for ([[maybe_unused]] auto _ : state) {
        for (pid_t& child : children) {
            child = ::fork();
            if (child == 0) {
                mutex.takeTurns(turns);
                ::_exit(0);
            }
        }
        for (const pid_t child : children)
            ::waitpid(child, nullptr, 0);
    }
    state.SetItemsProcessed(state.iterations() * turns * std::ssize(children));
}

} // namespace

PROCESSLAB_BENCH(lock, "sync/lock/raw");
PROCESSLAB_BENCH(lockFourProcesses, "sync/lock_4_processes/raw");
