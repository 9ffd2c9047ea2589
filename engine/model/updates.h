// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

#include <map>
#include <optional>
#include <utility>

namespace model {

/// Sees lost updates of shared values: a process reads a value, another writes it, and then the
/// first writes what it worked out from what it had read.
class UpdateBook
{
public:
    void read(pid_t pid, const trace::SharedRead& event);
    /// From the write that is lost to the one that took its place; nothing if none is lost.
    std::optional<Arrow> written(pid_t pid, Time now, const trace::SharedWritten& event);

private:
    struct Place {
        std::map<pid_t, std::uint64_t> seen; ///< at which write who read it, until he writes
        std::uint64_t writes = 0;
        pid_t lastWriter = 0;
        Time lastAt{0};
        std::string lastValue;
    };
    std::map<std::pair<trace::SharedId, std::string>, Place> m_places;
};

} // namespace model
