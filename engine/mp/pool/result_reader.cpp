// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/result_reader.h"

#include "mp/pool/errors.h"
#include "os/error.h"
#include "os/file_descriptor.h"

#include <algorithm>
#include <unistd.h>

namespace mp {
namespace {

constexpr std::size_t pipeBytes = 65536;

std::exception_ptr errorOf(Outcome outcome, ByteView packed)
{
    if (outcome == Outcome::CannotBeSent)
        return std::make_exception_ptr(MaybeEncodingError(unpack<std::string>(packed)));
    auto error = unpack<PackedError>(packed);
    return std::make_exception_ptr(RemoteError(error.type, error.text, error.traceback));
}

ChunkResult resultOf(Outcome outcome, ByteView payload)
{
    if (outcome == Outcome::Value)
        return {.values = Bytes(payload.begin(), payload.end())};
    return {.error = errorOf(outcome, payload)};
}

} // namespace

bool ResultReader::read(const Visit& visit)
{
    bool hasRead = false;
    while (readSome()) {
        hasRead = true;
        handOver(visit);
    }
    return hasRead;
}

bool ResultReader::readSome()
{
    // Grown only for what is left of a long result: filling new bytes with zeros costs more than
    // reading a short one.
    if (m_bytes.size() < m_size + pipeBytes)
        m_bytes.resize(m_size + pipeBytes);
    const ssize_t count =
        os::uninterrupted([&] { return ::read(m_descriptor, m_bytes.data() + m_size, pipeBytes); });
    if (count == -1 && errno == EAGAIN)
        return false;
    os::checked(count, "read");
    m_size += static_cast<std::size_t>(count);
    return count > 0;
}

void ResultReader::handOver(const Visit& visit)
{
    ByteView rest = ByteView(m_bytes).first(m_size);
    while (rest.size() >= sizeof(ResultHeader)) {
        ResultHeader header;
        std::memcpy(&header, rest.data(), sizeof header);
        if (rest.size() - sizeof header < header.size)
            break;
        visit(header, resultOf(header.outcome, rest.subspan(sizeof header, header.size)));
        rest = rest.subspan(sizeof header + header.size);
    }
    std::ranges::copy(rest, m_bytes.begin());
    m_size = rest.size();
}

} // namespace mp
