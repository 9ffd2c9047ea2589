// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace mp {

/// start() cannot send the child's target or an argument to a process that inherits no memory
/// (pickle.PicklingError). what() says what it is and how to do without.
struct NotSendable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace mp
