// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/job.h"
#include "os/readiness.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace mp {

enum class Order { OfItems, AsDone };

/// Where the chunks of imap arrive, to be taken one by one.
class ImapStream : public Job
{
public:
    ImapStream(trace::JobId id, std::size_t chunks, Order order);

    bool accept(std::uint64_t index, ChunkResult result) override;
    /// The next chunk to be taken is this error, and the last.
    void abandon(std::exception_ptr error) override;

    /// True if all were taken.
    bool isEnded() const;
    /// The next chunk, waiting for it; nothing if the deadline came first. Not when it is ended.
    [[nodiscard]] std::optional<ChunkResult> take(const os::Deadline& deadline);

private:
    const Order m_order;
    mutable std::mutex m_mutex; ///< guards the rest
    std::condition_variable m_arrived;
    std::map<std::uint64_t, ChunkResult> m_waiting; ///< by the place in which they are taken
    std::size_t m_chunks;
    std::size_t m_accepted = 0;
    std::size_t m_taken = 0;
};

} // namespace mp
