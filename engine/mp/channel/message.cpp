// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/message.h"

#include "os/file_descriptor.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace mp {
namespace {

constexpr std::size_t atOneStroke = 4096; // PIPE_BUF: what pipe(7) writes whole

[[noreturn]] void endedInside()
{
    throw std::runtime_error("got end of file during message");
}

} // namespace

void writeMessage(int descriptor, std::uint64_t id, ByteView body)
{
    const MessageHeader header{.id = id, .size = body.size()};
    const auto headerBytes = std::as_bytes(std::span(&header, 1));
    if (headerBytes.size() + body.size() > atOneStroke) {
        os::writeAll(descriptor, headerBytes);
        os::writeAll(descriptor, body);
        return;
    }
    std::array<std::byte, atOneStroke> frame;
    const auto* const end =
        std::ranges::copy(body, std::ranges::copy(headerBytes, frame.begin()).out).out;
    os::writeAll(descriptor, {frame.begin(), end});
}

std::optional<MessageHeader> readHeader(int descriptor)
{
    MessageHeader header;
    const auto bytes = std::as_writable_bytes(std::span(&header, 1));
    const std::size_t count = os::readUpTo(descriptor, bytes);
    if (count == 0)
        return {};
    if (count < bytes.size())
        endedInside();
    return header;
}

Bytes readBody(int descriptor, std::uint64_t size)
{
    Bytes body(size);
    if (!os::readAll(descriptor, body))
        endedInside();
    return body;
}

std::optional<Message> readMessage(int descriptor)
{
    const auto header = readHeader(descriptor);
    if (!header)
        return {};
    return Message{.id = header->id, .body = readBody(descriptor, header->size)};
}

std::optional<Message> readMessage(int descriptor, std::size_t frameSize)
{
    std::array<std::byte, atOneStroke> space;
    const auto frame = std::span(space).first(frameSize);
    // Whoever has no memory for it leaves it in the pipe: its size would be taken for the next
    // one's.
    Message message;
    message.body.reserve(frameSize - sizeof(MessageHeader));
    const std::size_t count = os::readUpTo(descriptor, frame);
    if (count == 0)
        return {};
    if (count < frameSize)
        endedInside();
    const auto body = frame.subspan(sizeof(MessageHeader));
    message.id = headerOf(frame).id;
    message.body.assign(body.begin(), body.end());
    return message;
}

} // namespace mp
