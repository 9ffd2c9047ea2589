// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/deadline.h"

#include <pthread.h>

namespace os {

/// A mutex for memory that processes share, whose owner is a thread. When that one dies, the kernel
/// gives it to the next who wants it (pthread_mutexattr_setrobust(3)). While it is held its memory
/// must stay mapped: the thread's list of what to give back leads through it.
class RobustMutex
{
public:
    enum class Taken { No, Yes, FromTheDead };

    RobustMutex();
    ~RobustMutex() = default; // others may still wait
    RobustMutex(const RobustMutex&) = delete;
    RobustMutex& operator=(const RobustMutex&) = delete;

    /// No if the deadline came first. A thread that has it already waits for itself.
    [[nodiscard]] Taken acquire(const Deadline& deadline);
    [[nodiscard]] Taken tryAcquire();
    /// False if it is not the calling thread's.
    [[nodiscard]] bool release();

private:
    Taken afterCall(int error, const char* call);

    pthread_mutex_t m_mutex;
};

} // namespace os
