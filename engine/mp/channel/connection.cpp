// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/connection.h"

#include <algorithm>
#include <stdexcept>

namespace mp {
namespace {

std::string shown(ByteView bytes)
{
    constexpr std::size_t most = 4096; // an event holds no more
    return trace::isTraced() ? repr(bytes.first(std::min(most, bytes.size()))) : std::string();
}

} // namespace

void Connection::sendBytes(ByteView bytes, AtLine)
{
    end().sendBody(bytes, shown(bytes));
}

Bytes Connection::recvBytes(std::optional<std::size_t> maxLength, AtLine)
{
    Message message = end().receive(maxLength);
    end().received(message, shown(message.body));
    return std::move(message.body);
}

bool Connection::poll(std::optional<Seconds> timeout, AtLine) const
{
    return end().poll(timeout);
}

void Connection::close(AtLine)
{
    if (m_end)
        m_end->close();
}

ConnectionEnd& Connection::end() const
{
    if (!m_end)
        throw std::logic_error("handle is closed");
    return *m_end;
}

} // namespace mp
