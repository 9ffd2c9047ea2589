// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/result_reader.h"

#include "os/error.h"

#include <array>
#include <unistd.h>

namespace mp {

void ResultReader::read(const Visit& visit)
{
    while (readSome())
        handOver(visit);
}

bool ResultReader::readSome()
{
    std::array<std::byte, 65536> chunk; // NOLINT: read() fills it
    const ssize_t count =
        os::uninterrupted([&] { return ::read(m_descriptor, chunk.data(), chunk.size()); });
    if (count == -1 && errno == EAGAIN)
        return false;
    const auto added = std::span(chunk).first(static_cast<std::size_t>(os::checked(count, "read")));
    m_bytes.insert(m_bytes.end(), added.begin(), added.end());
    return !added.empty();
}

void ResultReader::handOver(const Visit& visit)
{
    ByteView rest = m_bytes;
    while (rest.size() >= sizeof(ResultHeader)) {
        ResultHeader header;
        std::memcpy(&header, rest.data(), sizeof header);
        if (rest.size() - sizeof header < header.size)
            break;
        const ByteView payload = rest.subspan(sizeof header, header.size);
        visit(header, Bytes(payload.begin(), payload.end()));
        rest = rest.subspan(sizeof header + header.size);
    }
    m_bytes.erase(m_bytes.begin(), m_bytes.end() - static_cast<std::ptrdiff_t>(rest.size()));
}

} // namespace mp
