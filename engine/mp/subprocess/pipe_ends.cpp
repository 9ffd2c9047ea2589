// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/pipe_ends.h"

#include "mp/channel/errors.h"
#include "os/error.h"

#include <array>
#include <unistd.h>

namespace subprocess {
namespace {

constexpr std::size_t bytesAtOnce = std::size_t(32) * 1024;

} // namespace

void ProgramInput::write(std::string_view text, mp::AtLine)
{
    mp::ignoreSigpipe();
    mp::writingToPipe([&] { os::writeAll(m_pipe.get(), std::as_bytes(std::span(text))); });
}

/// False at the end of the file.
bool ProgramOutput::fill()
{
    std::array<char, bytesAtOnce> bytes;
    const auto count = os::checked(
        os::uninterrupted([&] { return ::read(m_pipe.get(), bytes.data(), bytes.size()); }),
        "read");
    m_buffer.append(bytes.data(), static_cast<std::size_t>(count));
    return count > 0;
}

std::string ProgramOutput::read(mp::AtLine)
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

std::string ProgramOutput::readSome(mp::AtLine)
{
    if (m_buffer.empty())
        fill();
    return std::exchange(m_buffer, {});
}

std::optional<std::string> ProgramOutput::readLine(mp::AtLine)
{
    std::size_t end = m_buffer.find('\n');
    while (end == std::string::npos) {
        const std::size_t known = m_buffer.size();
        if (!fill())
            break;
        end = m_buffer.find('\n', known);
    }
    if (m_buffer.empty())
        return {};
    const std::size_t length = end == std::string::npos ? m_buffer.size() : end + 1;
    std::string line = m_buffer.substr(0, length);
    m_buffer.erase(0, length);
    return line;
}

} // namespace subprocess
