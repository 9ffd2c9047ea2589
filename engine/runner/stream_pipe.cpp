// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/stream_pipe.h"

#include "os/error.h"

#include <unistd.h>

namespace runner {

StreamPipe::StreamPipe(os::FileDescriptor descriptor) : m_descriptor(std::move(descriptor))
{
    os::setNonBlocking(m_descriptor.get());
}

bool StreamPipe::flush()
{
    while (!isEmpty()) {
        const ssize_t sent = os::uninterrupted([this] {
            return ::write(m_descriptor.get(), m_waiting.data() + m_sent,
                           m_waiting.size() - m_sent);
        });
        if (sent < 0 && errno == EAGAIN)
            break;
        if (sent < 0)
            return false;
        m_sent += static_cast<std::size_t>(sent);
    }
    if (m_sent >= enough || isEmpty()) {
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_sent));
        m_sent = 0;
    }
    return true;
}

} // namespace runner
