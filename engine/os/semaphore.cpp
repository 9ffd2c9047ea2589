// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/semaphore.h"

#include "os/error.h"

namespace os {

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
    const timespec until = toTimespec(deadline->time_since_epoch());
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

bool Semaphore::tryAcquire()
{
    const int result = uninterrupted([&] { return ::sem_trywait(&m_semaphore); });
    if (result == -1 && errno == EAGAIN)
        return false;
    checked(result, "sem_trywait");
    return true;
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
