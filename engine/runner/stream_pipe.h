// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"
#include "trace/codec.h"

namespace runner {

/// The runner's end of the stream: frames go in, and leave as fast as the client reads. Never
/// blocks.
class StreamPipe
{
public:
    /// Beyond so many waiting bytes the runner stops draining: the client is behind.
    static constexpr std::size_t enough = 1u << 20;

    explicit StreamPipe(os::FileDescriptor descriptor);

    /// Frames are appended here.
    trace::Bytes& waiting() { return m_waiting; }
    bool isFull() const { return m_waiting.size() - m_sent >= enough; }
    bool isEmpty() const { return m_waiting.size() == m_sent; }
    int descriptor() const { return m_descriptor.get(); }

    /// Writes what the pipe takes now. False when the client has closed its end.
    [[nodiscard]] bool flush();

private:
    os::FileDescriptor m_descriptor;
    trace::Bytes m_waiting;
    std::size_t m_sent = 0;
};

} // namespace runner
