// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/time.h"

#include <chrono>

/// True if `act` took at least so long: a timeout must not be over early.
template <class Act>
bool lasted(const Act& act, mp::Seconds atLeast)
{
    const auto began = std::chrono::steady_clock::now();
    act();
    return std::chrono::steady_clock::now() - began >= atLeast;
}
