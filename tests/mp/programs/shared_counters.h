// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/mapping.h"

#include <atomic>

/// Numbers that a scenario's processes share without anything of the engine that is under test.
/// Zero at first; made before the children that use it.
class SharedCounters
{
public:
    std::atomic<int>& operator[](std::size_t index)
    {
        return static_cast<std::atomic<int>*>(m_memory.data())[index];
    }

private:
    os::Mapping m_memory = os::Mapping::anonymous(4096);
};
