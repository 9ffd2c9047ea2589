// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/shared_block.h"
#include "mp/process/time.h"
#include "mp/sync/monitor.h"
#include "trace/events/types.h"

#include <cereal/types/memory.hpp>

#include <functional>
#include <stdexcept>

namespace mp {

/// The barrier is broken or was reset: not all parties will come (threading.BrokenBarrierError).
class BrokenBarrierError : public std::runtime_error
{
public:
    BrokenBarrierError() : std::runtime_error("the barrier is broken") {}
};

struct BarrierOptions {
    /// Run by one of the parties when all have come, before they go on. If it throws, the barrier
    /// breaks. Under spawn and forkserver a barrier that has one cannot be sent.
    std::function<void()> action{};
    /// How long wait() waits if it is not told otherwise; nothing is for ever.
    std::optional<Seconds> timeout{};
};

/// A place where so many parties wait for each other and go on together, again and again
/// (multiprocessing.Barrier). A handle: copies are the same barrier, and a child gets it as an
/// argument.
class Barrier
{
public:
    /// Throws std::logic_error for no parties at all.
    explicit Barrier(unsigned parties, std::string_view name = {}, BarrierOptions options = {},
                     AtLine = AtLine());
    /// Holds nothing until it is loaded.
    Barrier() = default;

    /// Waits for the others. Each of the parties gets another index, from 0 to parties - 1, in the
    /// order of coming. Throws BrokenBarrierError if the barrier is or gets broken or is reset; a
    /// timeout breaks it.
    unsigned wait(AtLine = AtLine())
    {
        return waitUntil(m_timeout ? deadlineAfter(*m_timeout) : os::Deadline());
    }
    unsigned wait(Seconds timeout, AtLine = AtLine()) { return waitUntil(deadlineAfter(timeout)); }

    /// As new: whoever waits gets the error, whoever comes then finds it whole.
    void reset(AtLine = AtLine());
    /// Breaks it: whoever waits or comes gets the error, until a reset().
    void abort(AtLine = AtLine());
    bool isBroken() const;
    unsigned parties() const { return m_parties; }
    /// How many wait now.
    unsigned nWaiting() const;

    trace::SyncId id() const { return m_id; }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void save(auto& archive) const;
    void load(auto& archive);

private:
    enum class State { Filling, Draining, Resetting, Broken };
    struct Page {
        static constexpr const char* kind = "Barrier";
        Monitor monitor; ///< guards the rest
        State state = State::Filling;
        unsigned count = 0; ///< who have come and not gone
    };

    unsigned waitUntil(const os::Deadline& deadline);
    unsigned comeAndGo(const os::Deadline& deadline);
    void enter();
    void release();
    void waitToBeReleased(const os::Deadline& deadline);
    void leave();
    void breakNow();
    Page& page() const { return **m_page; }
    void requireSendable() const;

    trace::SyncId m_id;
    unsigned m_parties = 0;
    std::function<void()> m_action;
    std::optional<Seconds> m_timeout;
    std::shared_ptr<SharedBlock<Page>> m_page;
};

void Barrier::save(auto& archive) const
{
    requireSendable();
    archive(m_id.value, m_parties, m_timeout.has_value(), m_timeout.value_or(Seconds(0)).count(),
            m_page);
}

void Barrier::load(auto& archive)
{
    bool hasTimeout = false;
    double timeout = 0;
    archive(m_id.value, m_parties, hasTimeout, timeout, m_page);
    if (hasTimeout)
        m_timeout = Seconds(timeout);
}

} // namespace mp
