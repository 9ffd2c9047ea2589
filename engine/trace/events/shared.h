// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Values in memory that several processes see.
namespace trace {

/// By the creator.
struct SharedCreated {
    static constexpr std::string_view kind = "shared.created";
    SharedId shared;
    Text name;
    Text value;

    static constexpr std::string_view fieldNames = "shared name value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.shared, self.name, self.value);
    }
};

/// After the read.
struct SharedRead {
    static constexpr std::string_view kind = "shared.read";
    SharedId shared;
    Text name;
    Text value;

    static constexpr std::string_view fieldNames = "shared name value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.shared, self.name, self.value);
    }
};

/// Before the write.
struct SharedWritten {
    static constexpr std::string_view kind = "shared.written";
    SharedId shared;
    Text name;
    Text value;

    static constexpr std::string_view fieldNames = "shared name value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.shared, self.name, self.value);
    }
};

} // namespace trace
