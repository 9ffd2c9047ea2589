// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/connection_end.h"
#include "mp/channel/errors.h"
#include "mp/channel/repr.h"
#include "mp/line/at_line.h"
#include "mp/process/time.h"
#include "trace/writer.h"

namespace mp {

/// One end of a Pipe() (multiprocessing.connection.Connection). A handle: copies are the same end
/// of this process, and the last one closes it. A child gets it as an argument of its target, or
/// inherits it by fork. Nobody guards an end: two processes that receive from the same one at the
/// same moment may tear a message apart, as in Python. Mistakes are std::logic_error.
class Connection
{
public:
    Connection() = default; ///< closed
    explicit Connection(std::shared_ptr<ConnectionEnd> end) : m_end(std::move(end)) {}

    /// Waits while the pipe is full. T goes through cereal and needs a repr(). Throws
    /// BrokenPipeError when nobody can read any more.
    template <class T>
    void send(const T& value, AtLine = AtLine());
    void send(const char* text, AtLine = AtLine()) { send(std::string(text)); }
    /// Waits for the next message, which must have been sent as a T. Throws EOFError when nobody
    /// can send any more, and cereal::Exception if it is no T.
    template <class T>
    T recv(AtLine = AtLine());

    void sendBytes(ByteView bytes, AtLine = AtLine());
    void sendBytes(std::string_view text, AtLine = AtLine())
    {
        sendBytes(std::as_bytes(std::span(text)));
    }
    /// A message longer than `maxLength` is refused (std::length_error), and nothing can be
    /// received here any more.
    Bytes recvBytes(std::optional<std::size_t> maxLength = {}, AtLine = AtLine());

    /// Has the other side open a copy of the descriptor; by socket only, so in a duplex pipe
    /// (multiprocessing.reduction.send_handle).
    void sendDescriptor(int descriptor, AtLine = AtLine()) { end().sendDescriptor(descriptor); }
    os::FileDescriptor recvDescriptor(AtLine = AtLine()) { return end().receiveDescriptor(); }

    /// True if recv() would not wait, also at the end; waits for that until the timeout, or for
    /// ever if there is none.
    [[nodiscard]] bool poll(std::optional<Seconds> timeout = Seconds(0), AtLine = AtLine()) const;

    /// Nothing may be called after it but close() and isClosed(), on any copy of this handle.
    void close(AtLine = AtLine());
    bool isClosed() const { return !m_end || m_end->isClosed(); }
    bool isReadable() const { return end().identity().isReadable; }
    bool isWritable() const { return end().identity().isWritable; }
    /// The descriptor, for poll(2) and wait().
    int fileno() const { return end().descriptor(); }

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_end); }

private:
    ConnectionEnd& end() const;

    std::shared_ptr<ConnectionEnd> m_end;
};

template <class T>
void Connection::send(const T& value, AtLine)
{
    Bytes frame;
    frame.reserve(sizeof(MessageHeader) + 128); // one allocation for most messages
    frameInto(frame, trace::nextId(), value);
    end().send(frame, trace::isTraced() ? repr(value) : std::string());
}

template <class T>
T Connection::recv(AtLine)
{
    const Message message = end().receive();
    try {
        T value = unpackWhole<T>(message.body);
        end().received(message, trace::isTraced() ? repr(value) : std::string());
        return value;
    } catch (const cereal::Exception&) {
        end().received(message, "");
        throw;
    }
}

} // namespace mp
