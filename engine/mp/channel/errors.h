// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <system_error>

namespace mp {

/// recv() came to the end: every copy of the writing end is closed, in all processes.
struct EOFError : std::runtime_error {
    EOFError() : std::runtime_error("every copy of the writing end is closed") {}
};

/// send() has no reader left: every copy of the reading end is closed, in all processes.
struct BrokenPipeError : std::system_error {
    BrokenPipeError()
        : std::system_error(std::make_error_code(std::errc::broken_pipe),
                            "every copy of the reading end is closed")
    {
    }
};

/// From now on this process and its forked children get an error instead of a SIGPIPE that kills
/// them, as Python has it from its start. A handler of the program's own stays.
void ignoreSigpipe();

/// Calls `write` and turns EPIPE into a BrokenPipeError.
template <class Write>
void writingToPipe(const Write& write)
{
    try {
        write();
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::broken_pipe)
            throw BrokenPipeError();
        throw;
    }
}

} // namespace mp
