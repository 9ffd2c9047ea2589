// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/message.h"
#include "mp/process/luggage.h"
#include "mp/process/time.h"
#include "trace/events/types.h"

#include <cereal/types/memory.hpp>

#include <string_view>

namespace mp {

/// Which end of which pipe, and what it is for.
struct EndIdentity {
    std::uint64_t pipe = 0;
    std::uint32_t number = 0; ///< 0 or 1
    bool isReadable = true;
    bool isWritable = true;

    void serialize(auto& archive) { archive(pipe, number, isReadable, isWritable); }
};

/// What the handles of one end share inside one process: the descriptor. Closed with the last
/// handle. A forked child has a copy of the end, and the other side sees no end of file before
/// that is closed, too. Mistakes of the caller are std::logic_error; not for two threads at once.
class ConnectionEnd
{
public:
    ConnectionEnd(EndIdentity identity, os::FileDescriptor descriptor);
    ~ConnectionEnd() { close(); }
    ConnectionEnd(const ConnectionEnd&) = delete;
    ConnectionEnd& operator=(const ConnectionEnd&) = delete;

    /// Writes header and body, waiting for room. `shown` is the repr() of what is sent. Throws
    /// BrokenPipeError.
    void send(ByteView frame, std::string_view shown);
    void sendBody(ByteView body, std::string_view shown);
    void sendDescriptor(int descriptor);

    /// Waits for a message; throws EOFError. received() is to be called with what it was.
    Message receive() { return receive({}); }
    /// A longer one is refused (std::length_error), and the end cannot be read any more.
    Message receive(std::optional<std::size_t> maxSize);
    void received(const Message& message, std::string_view shown) const;
    os::FileDescriptor receiveDescriptor();

    [[nodiscard]] bool poll(std::optional<Seconds> timeout) const;
    void close();
    bool isClosed() const { return !m_descriptor.isOpen(); }
    const EndIdentity& identity() const { return m_identity; }
    /// Throws when closed.
    int descriptor() const;

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void save(auto& archive) const
    {
        Luggage& beside = luggage("Connection");
        archive(m_identity, beside.add(descriptor()));
    }
    template <class Archive>
    static void load_and_construct(Archive& archive, cereal::construct<ConnectionEnd>& construct);

private:
    template <class Write>
    void sending(trace::MessageId message, std::uint64_t bytes, std::string_view shown,
                 const Write& write);
    template <class Read>
    auto reading(const Read& read);
    trace::PipeId pipe() const { return {m_identity.pipe}; }
    void requireReadable() const;
    void requireWritable() const;

    EndIdentity m_identity;
    os::FileDescriptor m_descriptor;
};

template <class Archive>
void ConnectionEnd::load_and_construct(Archive& archive,
                                       cereal::construct<ConnectionEnd>& construct)
{
    EndIdentity identity;
    std::uint32_t number = 0;
    archive(identity, number);
    construct(identity, luggage("Connection").take(number));
}

} // namespace mp
