// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/semaphore.h"

#include "os/error.h"

#include <ctime>

namespace os {
namespace {

timespec onMonotonicClock(std::chrono::steady_clock::time_point moment)
{
    using namespace std::chrono;
    const nanoseconds since = moment.time_since_epoch();
    const auto whole = duration_cast<seconds>(since);
    return {.tv_sec = whole.count(), .tv_nsec = (since - whole).count()};
}

} // namespace

Semaphore::Semaphore(unsigned value)
{
    checked(::sem_init(&m_semaphore, 1, value), "sem_init");
}

bool Semaphore::acquire(const Deadline& deadline)
{
    if (!deadline) {
        acquire();
        return true;
    }
    const timespec until = onMonotonicClock(*deadline);
    const int result =
        uninterrupted([&] { return ::sem_clockwait(&m_semaphore, CLOCK_MONOTONIC, &until); });
    if (result == -1 && errno == ETIMEDOUT)
        return false;
    checked(result, "sem_clockwait");
    return true;
}

void Semaphore::acquire()
{
    checked(uninterrupted([&] { return ::sem_wait(&m_semaphore); }), "sem_wait");
}

void Semaphore::release()
{
    checked(::sem_post(&m_semaphore), "sem_post");
}

unsigned Semaphore::value() const
{
    int value = 0;
    checked(::sem_getvalue(&m_semaphore, &value), "sem_getvalue");
    return static_cast<unsigned>(value);
}

} // namespace os
