// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/task_writer.h"

#include "os/error.h"

#include <unistd.h>

namespace mp {

void TaskWriter::add(Bytes& frames)
{
    if (isEmpty()) {
        m_waiting.swap(frames);
        m_written = 0;
    } else {
        m_waiting.insert(m_waiting.end(), frames.begin(), frames.end());
    }
    frames.clear();
}

void TaskWriter::flush()
{
    while (!isEmpty()) {
        const ByteView rest = ByteView(m_waiting).subspan(m_written);
        const ssize_t count =
            os::uninterrupted([&] { return ::write(m_descriptor, rest.data(), rest.size()); });
        if (count == -1 && errno == EAGAIN)
            return;
        m_written += static_cast<std::size_t>(os::checked(count, "write"));
    }
}

} // namespace mp
