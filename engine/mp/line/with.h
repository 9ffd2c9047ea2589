// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"

#include <mutex>

namespace mp {

/// Python's `with lock:`, for what has a lock() and an unlock(): `const mp::With with(lock);` holds
/// it until the end of the block. As std::scoped_lock, which does not know its line.
template <class Lockable>
class [[nodiscard]] With
{
public:
    explicit With(Lockable& lockable, AtLine = AtLine()) : m_held(lockable) {}

private:
    std::lock_guard<Lockable> m_held;
};

} // namespace mp
