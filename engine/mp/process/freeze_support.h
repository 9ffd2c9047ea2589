// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace mp {

/// To be called first in main() by a program that uses this engine (multiprocessing's
/// freeze_support()). In a process that was started by spawn or forkserver it does not return: the
/// process becomes the child that it is meant to be. Anywhere else it does nothing. A program that
/// does not call it runs its main() once more in each such child; there start() fails.
void freezeSupport();

/// Throws std::runtime_error in a process that should have become a child and did not.
void requireBootstrapped();

/// How a new image is told that it is to be a child: the descriptor of what it is started with,
/// and how many follow it as luggage.
inline constexpr const char* childVariable = "PROCESSLAB_CHILD";
std::string childMark(int file, std::size_t luggageCount);

} // namespace mp
