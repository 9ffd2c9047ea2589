// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/line/at_line.h"
#include "mp/pool/errors.h"
#include "mp/pool/result_slot.h"
#include "mp/process/time.h"
#include "trace/turn.h"

namespace mp {

/// The result to be of one job (multiprocessing.pool.AsyncResult). A handle that may outlive the
/// pool; a result that the pool did not finish never comes.
template <class T>
class AsyncResult
{
public:
    explicit AsyncResult(std::shared_ptr<const ResultSlot> slot) : m_slot(std::move(slot)) {}

    /// Waits for the result and returns it. Throws what the task threw, as RemoteError;
    /// MaybeEncodingError if its result could not be sent; what was thrown where its arguments
    /// could not be; BrokenProcessPool.
    T get(AtLine = AtLine()) const { return getUntil({}); }
    /// The same, but throws TimeoutError if it did not come in that time.
    T get(Seconds timeout, AtLine = AtLine()) const { return getUntil(deadlineAfter(timeout)); }
    void wait(AtLine = AtLine()) const { static_cast<void>(waitUntil({})); }
    /// False if the timeout came first.
    [[nodiscard]] bool wait(Seconds timeout, AtLine = AtLine()) const
    {
        return waitUntil(deadlineAfter(timeout));
    }
    bool ready() const { return m_slot->isReady(); }
    /// Whether the task returned, rather than threw. Throws std::logic_error while not ready.
    bool successful() const { return m_slot->isSuccessful(); }
    trace::JobId job() const { return m_slot->id(); }

private:
    T getUntil(const os::Deadline& deadline) const;
    bool waitUntil(const os::Deadline& deadline) const
    {
        const trace::Turn turn = trace::waitForTurn<trace::WaitBegin>(job());
        trace::record<trace::WaitBegin>(std::uint64_t{1}, timeLeft(deadline));
        const bool isReady = m_slot->wait(turn.later(deadline));
        trace::record<trace::WaitEnd>(std::uint64_t{isReady});
        return isReady;
    }

    std::shared_ptr<const ResultSlot> m_slot;
};

template <class T>
T AsyncResult<T>::getUntil(const os::Deadline& deadline) const
{
    const trace::Turn turn = trace::waitForTurn<trace::ResultGetBegin>(job());
    trace::record<trace::ResultGetBegin>(job(), timeLeft(deadline));
    try {
        if (!m_slot->wait(turn.later(deadline)))
            throw TimeoutError("the result did not come in time");
        if constexpr (std::is_void_v<T>) {
            m_slot->value();
            trace::record<trace::ResultGetEnd>(job(), true, "None");
        } else {
            T value = unpack<T>(m_slot->value());
            trace::record<trace::ResultGetEnd>(job(), true, trace::isTraced() ? repr(value) : "");
            return value;
        }
    } catch (const std::exception& error) {
        trace::record<trace::ResultGetEnd>(job(), false, error.what());
        throw;
    }
}

} // namespace mp
