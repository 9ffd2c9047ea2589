// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/result_slot.h"

#include "mp/pool/errors.h"
#include "mp/pool/messages.h"

namespace mp {

void ResultSlot::fill(bool isOk, Bytes payload)
{
    const std::lock_guard lock(m_mutex);
    m_isReady = true;
    m_isOk = isOk;
    m_payload = std::move(payload);
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
    const std::lock_guard lock(m_mutex);
    if (!m_isReady)
        throw std::logic_error("the result is not ready");
    return m_isOk;
}

const Bytes& ResultSlot::value() const
{
    if (isSuccessful())
        return m_payload; // never changes again
    auto error = unpack<PackedError>(m_payload);
    throw RemoteError(error.type, error.text, error.traceback);
}

} // namespace mp
