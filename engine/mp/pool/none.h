// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <type_traits>

namespace mp {

/// What a function without a result gives when it is called for many items.
struct None {
    bool operator==(const None&) const = default;
};

inline std::string repr(None)
{
    return "None";
}

template <class T>
using ValueOrNone = std::conditional_t<std::is_void_v<T>, None, T>;

} // namespace mp
