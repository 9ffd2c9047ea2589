// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace mp {

/// Guards this process's tables: its children, its finalizers and its after-fork hooks. It is held
/// across ::fork, so that a child, which has only the forking thread, finds them whole.
std::mutex& tablesMutex();

} // namespace mp
