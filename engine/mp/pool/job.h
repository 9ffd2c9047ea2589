// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"
#include "trace/events/types.h"

#include <exception>

namespace mp {

/// What came of a chunk: packed values, or why there are none.
struct ChunkResult {
    Bytes values{};
    std::exception_ptr error{};
};

/// Where the results of one job arrive. The pool's thread brings them; the caller waits for them.
class Job
{
public:
    explicit Job(trace::JobId id) : m_id(id) {}
    virtual ~Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    trace::JobId id() const { return m_id; }

    /// A chunk is done; true if it was the last. Throws what the caller's callback throws.
    virtual bool accept(std::uint64_t index, ChunkResult result) = 0;
    /// What has not come by now never will. Throws what the caller's callback throws.
    virtual void abandon(std::exception_ptr error) = 0;

private:
    trace::JobId m_id;
};

} // namespace mp
