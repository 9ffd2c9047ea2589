// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/tables.h"

namespace mp {

std::mutex& tablesMutex()
{
    // Never destroyed: other static objects use it in their destructors.
    static auto* const mutex = new std::mutex;
    return *mutex;
}

} // namespace mp
