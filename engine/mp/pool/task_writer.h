// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

namespace mp {

/// Tasks on their way into a pipe that does not block: what finds no room there waits here.
class TaskWriter
{
public:
    explicit TaskWriter(int descriptor) : m_descriptor(descriptor) {}
    /// Takes what is in `frames` and leaves it empty.
    void add(Bytes& frames);
    /// Writes as much as the pipe takes now. Throws std::system_error.
    void flush();
    bool isEmpty() const { return m_written == m_waiting.size(); }

private:
    int m_descriptor;
    Bytes m_waiting;
    std::size_t m_written = 0; ///< of m_waiting
};

} // namespace mp
