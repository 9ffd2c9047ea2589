// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"
#include "os/readiness.h"
#include "trace/events/types.h"

#include <condition_variable>
#include <mutex>

namespace mp {

/// Where a job's result arrives: filled once by the pool's thread, waited for by the caller.
class ResultSlot
{
public:
    explicit ResultSlot(trace::JobId job) : m_job(job) {}
    trace::JobId job() const { return m_job; }

    void fill(bool isOk, Bytes payload);
    /// False if the deadline came first. A result that was lost with its worker never comes.
    [[nodiscard]] bool wait(const os::Deadline& deadline) const;
    bool isReady() const;
    /// Throws std::logic_error while it is not ready.
    bool isSuccessful() const;
    /// The packed value, once ready. Throws RemoteError if the task failed.
    const Bytes& value() const;

private:
    trace::JobId m_job;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_filled;
    bool m_isReady = false;
    bool m_isOk = false;
    Bytes m_payload;
};

} // namespace mp
