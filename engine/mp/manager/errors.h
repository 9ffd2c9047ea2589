// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace mp {

/// A dict has no such key; its text is the key's repr(), as in Python.
struct KeyError : std::out_of_range {
    using std::out_of_range::out_of_range;
};

/// The manager's process is not there, or ended before it answered: nobody knows then whether it
/// still did what was asked.
struct ConnectionError : std::runtime_error {
    ConnectionError() : std::runtime_error("the manager's process is not there any more") {}
};

} // namespace mp
