// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/family.h"
#include "runner/stream_pipe.h"

namespace runner {

/// Carries events from the rings into the stream, and picks up on the way what the runner must know
/// of: new processes, reaped ones, how much was printed.
class Feed
{
public:
    Feed(trace::Reader& reader, Family& family, StreamPipe& stream);

    /// What is old enough to be in order. True if there was something, or soon will be.
    bool drain();
    /// Everything, once no process lives that could record.
    void flush();

    std::uint64_t printedBytes() const { return m_printedBytes; }
    /// How many frames were no events and were left out: a process wrote over its own ring.
    std::uint64_t refused() const { return m_refused; }

private:
    void pass(std::span<const std::byte> inRing);
    void notice(pid_t pid, const trace::AnyEvent& event);
    void tellFamily();

    trace::Reader& m_reader;
    Family& m_family;
    StreamPipe& m_stream;
    std::uint64_t m_printedBytes = 0;
    std::uint64_t m_refused = 0;
    std::vector<pid_t> m_begun;
    std::vector<pid_t> m_reaped;
};

} // namespace runner
