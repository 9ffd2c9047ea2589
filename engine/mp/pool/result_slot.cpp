// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/result_slot.h"

#include "mp/pool/messages.h"
#include "os/futex.h"

#include <stdexcept>

namespace mp {
namespace {

// Of a slot: somebody may sleep until it is filled.
constexpr std::uint32_t isEmpty = 0;
constexpr std::uint32_t isWaitedFor = 1;
constexpr std::uint32_t isFilled = 2;

void call(const ResultCallbacks& callbacks, const ChunkResult& result)
{
    if (!result.error) {
        if (callbacks.onValue)
            callbacks.onValue(result.values);
        return;
    }
    if (!callbacks.onError)
        return;
    try {
        std::rethrow_exception(result.error);
    } catch (const std::exception& error) {
        callbacks.onError(error);
    }
}

} // namespace

ResultSlot::ResultSlot(trace::JobId id, ResultCallbacks callbacks) : Job(id)
{
    if (callbacks.onValue || callbacks.onError)
        m_callbacks = std::make_unique<const ResultCallbacks>(std::move(callbacks));
}

bool ResultSlot::accept(std::uint64_t, ChunkResult result)
{
    fill(std::move(result));
    return true;
}

void ResultSlot::fill(ChunkResult result)
{
    // As in CPython the callback comes first: if it throws, nobody ever gets the result.
    if (m_callbacks)
        call(*m_callbacks, result);
    m_result = std::move(result);
    if (m_state.exchange(isFilled, std::memory_order_acq_rel) == isWaitedFor)
        os::futexWakeAll(m_state);
}

bool ResultSlot::wait(const os::Deadline& deadline) const
{
    while (!isReady()) {
        if (deadline && *deadline <= std::chrono::steady_clock::now())
            return false;
        std::uint32_t seen = isEmpty;
        m_state.compare_exchange_strong(seen, isWaitedFor);
        if (seen != isFilled)
            os::futexWait(m_state, isWaitedFor, deadline);
    }
    return true;
}

bool ResultSlot::isReady() const
{
    return m_state.load(std::memory_order_acquire) == isFilled;
}

bool ResultSlot::isSuccessful() const
{
    if (!isReady())
        throw std::logic_error("the result is not ready");
    return !m_result.error;
}

const Bytes& ResultSlot::value() const
{
    if (!isSuccessful())
        std::rethrow_exception(m_result.error);
    return m_result.values;
}

MapSlot::MapSlot(trace::JobId id, std::size_t chunks, ResultCallbacks callbacks)
    : ResultSlot(id, chunks == 0 ? ResultCallbacks{} : std::move(callbacks)),
      m_parts(chunks),
      m_left(chunks)
{
    if (chunks == 0)
        fill({.values = joined()}); // without a callback, as in CPython
}

bool MapSlot::accept(std::uint64_t index, ChunkResult result)
{
    if (result.error && !m_error)
        m_error = std::move(result.error);
    m_parts[index] = std::move(result.values);
    if (--m_left > 0)
        return false;
    fill(m_error ? ChunkResult{.error = m_error} : ChunkResult{.values = joined()});
    return true;
}

Bytes MapSlot::joined() const
{
    // Each part is a length and its elements; so is the whole.
    cereal::size_type length = 0;
    std::size_t bytes = sizeof length;
    for (const Bytes& part : m_parts) {
        length += unpack<cereal::size_type>(ByteView(part).first(sizeof length));
        bytes += part.size() - sizeof length;
    }
    Bytes whole = pack(length);
    whole.reserve(bytes);
    for (const Bytes& part : m_parts)
        append(whole, ByteView(part).subspan(sizeof length));
    return whole;
}

} // namespace mp
