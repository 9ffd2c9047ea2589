// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/chunks.h"
#include "mp/pool/job.h"
#include "mp/pool/messages.h"

#include <memory>

namespace mp {

/// A job as it is handed to the pool.
struct Submission {
    std::string_view api;
    std::uint64_t function = 0;
    const Chunks& chunks;
    std::shared_ptr<Job> job;
};

/// What was submitted and the pool's thread has not taken yet.
struct Inbox {
    struct Unsendable {
        trace::JobId job;
        std::uint64_t index = 0;
        std::exception_ptr error;
    };
    Bytes frames; ///< of the tasks, as they go into the pipe
    std::vector<std::shared_ptr<Job>> jobs;
    std::vector<Unsendable> unsendable;

    bool isEmpty() const { return jobs.empty(); }
    /// `lastTask` numbers the tasks of the process: each gets random values by its own number.
    void add(const Submission& submission, std::uint64_t& lastTask);
};

} // namespace mp
