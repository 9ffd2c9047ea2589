// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/robust_mutex.h"
#include "os/semaphore.h"

#include <atomic>
#include <sys/types.h>

namespace mp {

/// The part of a lock that processes share. A robust one uses the mutex, any other the semaphore.
struct LockPage {
    static constexpr const char* kind = "Lock";

    explicit LockPage(unsigned value) : semaphore(value) {}

    os::Semaphore semaphore;
    os::RobustMutex mutex;
    std::atomic<pid_t> robustOwner = 0; ///< who has the mutex or died with it
};

} // namespace mp
