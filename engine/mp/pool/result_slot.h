// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/job.h"
#include "os/deadline.h"

#include <atomic>
#include <functional>
#include <memory>

namespace mp {

/// What the pool's thread calls with a result before anybody can get it.
struct ResultCallbacks {
    std::function<void(ByteView value)> onValue{};
    std::function<void(const std::exception& error)> onError{};
};

/// Where one result arrives: filled once, waited for by the caller. The result of apply, and what
/// map makes of its chunks.
class ResultSlot : public Job
{
public:
    explicit ResultSlot(trace::JobId id, ResultCallbacks callbacks = {});

    bool accept(std::uint64_t index, ChunkResult result) override;
    void abandon(std::exception_ptr error) override { fill({.error = std::move(error)}); }

    /// False if the deadline came first. A result that was lost with its worker never comes.
    [[nodiscard]] bool wait(const os::Deadline& deadline) const;
    bool isReady() const;
    /// Throws std::logic_error while it is not ready.
    bool isSuccessful() const;
    /// The packed value, once ready. Throws what the task threw (RemoteError), or why it was not
    /// done.
    const Bytes& value() const;

protected:
    void fill(ChunkResult result);

private:
    std::unique_ptr<const ResultCallbacks> m_callbacks; ///< nullptr if there are none
    mutable std::atomic<std::uint32_t> m_state{0};
    ChunkResult m_result; ///< never changes again, once ready
};

/// The one result of many chunks: the packed vector of all values in the order of the items. If
/// chunks fail, it is the error of the one that failed first, and not before all have ended.
class MapSlot : public ResultSlot
{
public:
    MapSlot(trace::JobId id, std::size_t chunks, ResultCallbacks callbacks = {});

    bool accept(std::uint64_t index, ChunkResult result) override;

private:
    Bytes joined() const;

    std::vector<Bytes> m_parts; ///< packed vectors
    std::size_t m_left;
    std::exception_ptr m_error;
};

} // namespace mp
