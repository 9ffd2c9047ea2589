// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

#include <cstdint>
#include <cstring>
#include <optional>

/// How a message stands in a pipe or a socket: its header, then its body. CPython's has 4 bytes of
/// length (connection.py, _send_bytes); ours has the id that pairs the events at both ends, too.
namespace mp {

struct MessageHeader {
    std::uint64_t id = 0;
    std::uint64_t size = 0; ///< of the body
};

/// A message that was read.
struct Message {
    std::uint64_t id = 0;
    Bytes body;
};

/// Appends header and body.
template <class T>
void frameInto(Bytes& bytes, std::uint64_t id, const T& value)
{
    const std::size_t start = bytes.size();
    bytes.resize(start + sizeof(MessageHeader));
    packInto(bytes, value);
    const MessageHeader header{.id = id, .size = bytes.size() - start - sizeof(MessageHeader)};
    std::memcpy(bytes.data() + start, &header, sizeof header);
}

/// The header that a frame begins with.
inline MessageHeader headerOf(ByteView frame)
{
    MessageHeader header;
    std::memcpy(&header, frame.data(), sizeof header);
    return header;
}

/// Writes a message that is not in one piece. A short one is written at one stroke, and so is in
/// the pipe whole or not at all; of a long one first the header, then the body.
void writeMessage(int descriptor, std::uint64_t id, ByteView body);

/// Waits for the next header. Nothing at the end of the stream; throws std::runtime_error if it
/// ends in the middle.
std::optional<MessageHeader> readHeader(int descriptor);

/// Waits for the body of that header. Throws std::runtime_error if the stream ends before.
Bytes readBody(int descriptor, std::uint64_t size);

std::optional<Message> readMessage(int descriptor);
/// The same with one read(2), for who knows that header and body are so many bytes, at most
/// PIPE_BUF.
std::optional<Message> readMessage(int descriptor, std::size_t frameSize);

} // namespace mp
