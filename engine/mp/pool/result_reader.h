// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/job.h"
#include "mp/pool/messages.h"

#include <functional>

namespace mp {

/// Results out of a pipe that does not block. A worker that is killed while it writes leaves half
/// a message; what follows is then read as its rest, as in CPython.
class ResultReader
{
public:
    using Visit = std::function<void(const ResultHeader& header, ChunkResult result)>;

    explicit ResultReader(int descriptor) : m_descriptor(descriptor) {}
    /// Reads what is there now and hands over each whole result; false if nothing was there.
    /// Throws std::system_error.
    bool read(const Visit& visit);

private:
    bool readSome();
    void handOver(const Visit& visit);

    int m_descriptor;
    Bytes m_bytes;
    std::size_t m_size = 0; ///< of the first of m_bytes, which are not handed over yet
};

} // namespace mp
