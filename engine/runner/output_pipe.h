// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"
#include "runner/journal.h"
#include "runner/text_chunks.h"

#include <string>

namespace runner {

/// What the processes of the run write to descriptor 1 or 2 by themselves, without our print: comes
/// through one pipe, so it is told as the main process's.
class OutputPipe
{
public:
    OutputPipe(std::string stream, const Journal& journal);

    /// The end that the lesson gets. Close it here once the lesson has it.
    os::FileDescriptor& writer() { return m_writer; }
    int descriptor() const { return m_reader.get(); }

    /// Notes what is there now, at most one pipe's content. False at its end.
    bool read(pid_t mainProcess);
    /// Notes all that is left. For when nobody can write any more.
    void finish(pid_t mainProcess);

private:
    enum class Got { Some, NothingNow, End };
    Got readOnce(pid_t mainProcess);
    void note(std::string text, pid_t mainProcess);

    std::string m_stream;
    const Journal& m_journal;
    os::FileDescriptor m_reader;
    os::FileDescriptor m_writer;
    TextChunks m_text;
};

} // namespace runner
