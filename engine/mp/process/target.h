// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <tuple>

namespace mp {

/// What a child does. Under fork it may hold anything: the child gets a copy of the memory.
using Target = std::function<void()>;

/// A call of F with copies of these arguments, made in the child. What F returns is dropped.
template <auto F, class... Arguments>
Target target(Arguments... arguments)
{
    return [stored = std::make_tuple(std::move(arguments)...)]() mutable {
        std::apply([](auto&... values) { static_cast<void>(F(values...)); }, stored);
    };
}

} // namespace mp
