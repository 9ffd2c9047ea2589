// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/connection_end.h"

#include "mp/channel/errors.h"
#include "mp/channel/readiness.h"
#include "os/message_socket.h"
#include "trace/turn.h"

#include <fmt/format.h>

namespace mp {
namespace {

void require(bool condition, const char* mistake)
{
    if (!condition)
        throw std::logic_error(mistake);
}

} // namespace

ConnectionEnd::ConnectionEnd(EndIdentity identity, os::FileDescriptor descriptor)
    : m_identity(identity), m_descriptor(std::move(descriptor))
{
    ignoreSigpipe();
}

template <class Write>
void ConnectionEnd::sending(trace::MessageId message, std::uint64_t bytes, std::string_view shown,
                            const Write& write)
{
    requireWritable();
    const trace::Turn turn = trace::waitForTurn<trace::PipeSendBegin>(
        [&] { return trace::Ahead{.object = m_identity.pipe, .value = std::string(shown)}; });
    trace::record<trace::PipeSendBegin>(pipe(), m_identity.number, message, bytes, shown);
    try {
        writingToPipe(write);
    } catch (...) {
        trace::record<trace::PipeSendEnd>(pipe(), m_identity.number, message, false);
        throw;
    }
    trace::record<trace::PipeSendEnd>(pipe(), m_identity.number, message, true);
}

void ConnectionEnd::send(ByteView frame, std::string_view shown)
{
    const MessageHeader header = headerOf(frame);
    sending({header.id}, header.size, shown, [&] { os::writeAll(descriptor(), frame); });
}

void ConnectionEnd::sendBody(ByteView body, std::string_view shown)
{
    const trace::MessageId message{trace::nextId()};
    sending(message, body.size(), shown, [&] { writeMessage(descriptor(), message.value, body); });
}

void ConnectionEnd::sendDescriptor(int passed)
{
    const MessageHeader header{.id = trace::nextId()};
    sending({header.id}, 0, fmt::format("<descriptor {}>", passed), [&] {
        if (!os::sendMessage(descriptor(), std::as_bytes(std::span(&header, 1)), {&passed, 1}))
            throw BrokenPipeError();
    });
}

/// What every way to receive shares: an end of the stream is an event and an EOFError.
template <class Read>
auto ConnectionEnd::reading(const Read& read)
{
    requireReadable();
    const trace::Turn turn = trace::waitForTurn<trace::PipeRecvBegin>(pipe());
    trace::record<trace::PipeRecvBegin>(pipe(), m_identity.number);
    try {
        if (auto result = read())
            return std::move(*result);
    } catch (...) {
        received({}, "");
        throw;
    }
    trace::record<trace::PipeEof>(pipe(), m_identity.number);
    throw EOFError();
}

Message ConnectionEnd::receive(std::optional<std::size_t> maxSize)
{
    return reading([&]() -> std::optional<Message> {
        const auto header = readHeader(descriptor());
        if (!header)
            return {};
        if (maxSize && header->size > *maxSize) {
            // Its body stays in the pipe, so what comes next would be no header.
            m_identity.isReadable = false;
            if (!m_identity.isWritable)
                close();
            throw std::length_error("bad message length");
        }
        return Message{.id = header->id, .body = readBody(descriptor(), header->size)};
    });
}

void ConnectionEnd::received(const Message& message, std::string_view shown) const
{
    trace::record<trace::PipeRecvEnd>(pipe(), m_identity.number, trace::MessageId{message.id},
                                      std::uint64_t{message.body.size()}, shown);
}

os::FileDescriptor ConnectionEnd::receiveDescriptor()
{
    auto message = reading([&] { return os::receiveMessage(descriptor(), sizeof(MessageHeader)); });
    const bool isDescriptor =
        message.bytes.size() == sizeof(MessageHeader) && message.descriptors.size() == 1;
    received({.id = isDescriptor ? headerOf(message.bytes).id : 0, .body = {}},
             isDescriptor ? "<descriptor>" : "");
    if (!isDescriptor)
        throw std::runtime_error("the message is no descriptor");
    return std::move(message.descriptors.front());
}

bool ConnectionEnd::poll(std::optional<Seconds> timeout) const
{
    requireReadable();
    const int own = descriptor();
    return !waitUntilReady({&own, 1}, timeout).empty();
}

void ConnectionEnd::close()
{
    if (isClosed())
        return;
    trace::record<trace::PipeClosed>(pipe(), m_identity.number);
    m_descriptor.close();
}

int ConnectionEnd::descriptor() const
{
    require(!isClosed(), "handle is closed");
    return m_descriptor.get();
}

void ConnectionEnd::requireReadable() const
{
    require(!isClosed(), "handle is closed");
    require(m_identity.isReadable, "connection is write-only");
}

void ConnectionEnd::requireWritable() const
{
    require(!isClosed(), "handle is closed");
    require(m_identity.isWritable, "connection is read-only");
}

} // namespace mp
