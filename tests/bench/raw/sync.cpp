// SPDX-License-Identifier: GPL-3.0-or-later
// A process-shared mutex and semaphore of the C library, alone and among four processes.
#include "tests/bench/bench.h"

#include <array>
#include <pthread.h>
#include <semaphore.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int turns = 250'000;

/// A T in memory that children share.
template <class T>
class Shared
{
public:
    Shared()
        : m_value(static_cast<T*>(::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE,
                                         MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Shared() { ::munmap(m_value, sizeof(T)); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

protected:
    T* const m_value;
};

class Mutex : Shared<pthread_mutex_t>
{
public:
    Mutex()
    {
        pthread_mutexattr_t attributes;
        ::pthread_mutexattr_init(&attributes);
        ::pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
        ::pthread_mutex_init(m_value, &attributes);
        ::pthread_mutexattr_destroy(&attributes);
    }

    void takeTurns(std::int64_t count)
    {
        for (std::int64_t turn = 0; turn < count; ++turn) {
            ::pthread_mutex_lock(m_value);
            ::pthread_mutex_unlock(m_value);
        }
    }
};

/// What may be given back by another process than took it, as Python's lock may.
class Semaphore : Shared<sem_t>
{
public:
    Semaphore() { ::sem_init(m_value, 1, 1); }

    void takeTurns(std::int64_t count)
    {
        for (std::int64_t turn = 0; turn < count; ++turn) {
            while (::sem_wait(m_value) == -1) {
            }
            ::sem_post(m_value);
        }
    }
};

template <class T>
void alone(benchmark::State& state)
{
    T lock;
    for ([[maybe_unused]] auto _ : state)
        lock.takeTurns(turns);
    state.SetItemsProcessed(state.iterations() * turns);
}

template <class T>
void amongFour(benchmark::State& state)
{
    T lock;
    std::array<pid_t, 4> children{};
    for ([[maybe_unused]] auto _ : state) {
        for (pid_t& child : children) {
            child = ::fork();
            if (child == 0) {
                lock.takeTurns(turns);
                ::_exit(0);
            }
        }
        for (const pid_t child : children)
            ::waitpid(child, nullptr, 0);
    }
    state.SetItemsProcessed(state.iterations() * turns * std::ssize(children));
}

} // namespace

PROCESSLAB_BENCH(alone<Mutex>, "sync/lock/raw");
PROCESSLAB_BENCH(alone<Semaphore>, "sync/lock/raw_semaphore");
PROCESSLAB_BENCH(amongFour<Mutex>, "sync/lock_4_processes/raw");
PROCESSLAB_BENCH(amongFour<Semaphore>, "sync/lock_4_processes/raw_semaphore");
