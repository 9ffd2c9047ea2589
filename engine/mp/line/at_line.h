// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mp {

/// The line from which a program calls. What a program calls has one as its last parameter, which
/// nobody gives: the default argument stands for the line of the call, as std::source_location
/// does (which Clang 14 lacks), and making it records line.reached before the call itself begins.
/// Nothing is recorded of files that are not followed, nor while the process stays at its line.
class AtLine
{
public:
    explicit AtLine(const char* file = __builtin_FILE(), std::uint32_t line = __builtin_LINE())
    {
        if (followedFile != nullptr)
            reach(file, line);
    }

private:
    friend void followLines(const char* file);
    static void reach(const char* file, std::uint32_t line);

    static inline constinit const char* followedFile = nullptr;
};

/// From now on the lines of this source file are recorded, in this process and in those that
/// inherit its memory. The text must stay where it is. Called while there is one thread.
void followLines(const char* file);

/// What ran here is over, or this is a new process: whatever line comes next is recorded.
void leaveLine();

} // namespace mp
