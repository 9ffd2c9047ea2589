// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/shared_block.h"
#include "mp/process/time.h"
#include "trace/events/types.h"

#include <cereal/types/memory.hpp>

#include <atomic>
#include <string_view>

namespace mp {

/// A flag that processes wait for (multiprocessing.Event; "event" names something else here). Clear
/// at first. A handle: copies are the same flag, and a child gets it as an argument.
class EventFlag
{
public:
    explicit EventFlag(std::string_view name = {}, AtLine = AtLine());

    /// Wakes all who wait.
    void set(AtLine = AtLine());
    void clear(AtLine = AtLine());
    bool isSet() const;

    /// Returns once the flag was set, at once if it is. A set() that a clear() follows immediately
    /// is noticed, too.
    void wait(AtLine = AtLine()) const { static_cast<void>(waitUntil({})); }
    /// False if it was not set for so long.
    [[nodiscard]] bool wait(Seconds timeout, AtLine = AtLine()) const
    {
        return waitUntil(deadlineAfter(timeout));
    }

    trace::SyncId id() const { return m_id; }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_id.value, m_page); }

private:
    struct Page {
        static constexpr const char* kind = "EventFlag";
        std::atomic<std::uint32_t> turns = 0; ///< of the flag, up and down: odd while it is set
    };

    bool waitUntil(const os::Deadline& deadline) const;
    bool isUp(const os::Deadline& deadline) const;

    trace::SyncId m_id;
    std::shared_ptr<SharedBlock<Page>> m_page;
};

} // namespace mp
