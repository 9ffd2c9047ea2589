// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// One call operator made of several, for std::visit: a case for each kind, and `const auto&` for
/// the rest.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // Clang 14 does not deduce it

} // namespace model
