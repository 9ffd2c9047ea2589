// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/control_input.h"

#include "os/error.h"

#include <array>
#include <unistd.h>

namespace runner {

namespace {

/// No control is longer; who sends more without a line feed is no client of ours.
constexpr std::size_t longestLine = 4096;

} // namespace

ControlInput::ControlInput(os::FileDescriptor descriptor) : m_descriptor(std::move(descriptor))
{
    os::setNonBlocking(m_descriptor.get());
}

bool ControlInput::read(const std::function<void(const ControlLine&)>& obey)
{
    std::array<char, 1024> bytes{};
    const ssize_t count =
        os::uninterrupted([&] { return ::read(m_descriptor.get(), bytes.data(), bytes.size()); });
    if (count < 0 && errno == EAGAIN)
        return true;
    if (count <= 0)
        return false;
    m_unfinished.append(bytes.data(), static_cast<std::size_t>(count));
    for (std::size_t end = m_unfinished.find('\n'); end != std::string::npos;
         end = m_unfinished.find('\n')) {
        if (const auto line = readControlLine(std::string_view(m_unfinished).substr(0, end)))
            obey(*line);
        m_unfinished.erase(0, end + 1);
    }
    if (m_unfinished.size() > longestLine)
        m_unfinished.clear();
    return true;
}

} // namespace runner
