// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/result_slot.h"

#include "mp/pool/messages.h"

#include <stdexcept>

namespace mp {
namespace {

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
    const std::lock_guard lock(m_mutex);
    m_isReady = true;
    m_result = std::move(result);
    m_filled.notify_all();
}

bool ResultSlot::wait(const os::Deadline& deadline) const
{
    std::unique_lock lock(m_mutex);
    const auto isFilled = [this] { return m_isReady; };
    if (deadline)
        return m_filled.wait_until(lock, *deadline, isFilled);
    m_filled.wait(lock, isFilled);
    return true;
}

bool ResultSlot::isReady() const
{
    const std::lock_guard lock(m_mutex);
    return m_isReady;
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
        length += unpack<cereal::size_type>(part);
        bytes += part.size() - sizeof length;
    }
    Bytes whole = pack(length);
    whole.reserve(bytes);
    for (const Bytes& part : m_parts)
        append(whole, ByteView(part).subspan(sizeof length));
    return whole;
}

} // namespace mp
