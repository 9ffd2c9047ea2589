// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/robust_mutex.h"

#include "os/error.h"

namespace os {
namespace {

/// The pthread functions answer with the error itself.
void checkedError(int error, const char* call)
{
    if (error != 0)
        failed(call, error);
}

} // namespace

RobustMutex::RobustMutex()
{
    pthread_mutexattr_t attributes;
    checkedError(::pthread_mutexattr_init(&attributes), "pthread_mutexattr_init");
    ::pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    ::pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    const int error = ::pthread_mutex_init(&m_mutex, &attributes);
    ::pthread_mutexattr_destroy(&attributes);
    checkedError(error, "pthread_mutex_init");
}

RobustMutex::Taken RobustMutex::acquire(const Deadline& deadline)
{
    if (!deadline)
        return afterCall(::pthread_mutex_lock(&m_mutex), "pthread_mutex_lock");
    const timespec until = toTimespec(deadline->time_since_epoch());
    return afterCall(::pthread_mutex_clocklock(&m_mutex, CLOCK_MONOTONIC, &until),
                     "pthread_mutex_clocklock");
}

RobustMutex::Taken RobustMutex::tryAcquire()
{
    return afterCall(::pthread_mutex_trylock(&m_mutex), "pthread_mutex_trylock");
}

bool RobustMutex::release()
{
    const int error = ::pthread_mutex_unlock(&m_mutex);
    if (error == EPERM)
        return false;
    checkedError(error, "pthread_mutex_unlock");
    return true;
}

RobustMutex::Taken RobustMutex::afterCall(int error, const char* call)
{
    if (error == ETIMEDOUT || error == EBUSY)
        return Taken::No;
    if (error == EOWNERDEAD) {
        checkedError(::pthread_mutex_consistent(&m_mutex), "pthread_mutex_consistent");
        return Taken::FromTheDead;
    }
    checkedError(error, call);
    return Taken::Yes;
}

} // namespace os
