// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The first byte of the running program's image; set by the linker (ld(1)).
extern "C" const char __executable_start; // NOLINT(bugprone-reserved-identifier)

namespace mp {

/// Names a function so that any process of the same program image finds it, wherever its image
/// was loaded: by its distance from the start.
template <class Function>
std::uint64_t imageOffset(Function* function)
{
    return reinterpret_cast<std::uintptr_t>(function) -
           reinterpret_cast<std::uintptr_t>(&__executable_start);
}

template <class Function>
Function* functionAt(std::uint64_t offset)
{
    return reinterpret_cast<Function*>(reinterpret_cast<std::uintptr_t>(&__executable_start) +
                                       offset);
}

} // namespace mp
