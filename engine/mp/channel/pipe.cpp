// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/pipe.h"

#include "os/pipe.h"
#include "os/socket.h"

namespace mp {
namespace {

Connection connection(EndIdentity identity, os::FileDescriptor& descriptor)
{
    return Connection(std::make_shared<ConnectionEnd>(identity, std::move(descriptor)));
}

} // namespace

Pipe::Pipe(bool duplex, AtLine)
{
    const std::uint64_t id = trace::nextId();
    trace::record<trace::PipeCreated>(trace::PipeId{id}, duplex);
    if (duplex) {
        auto sockets = os::makeSocketPair();
        first = connection({.pipe = id, .number = 0}, sockets[0]);
        second = connection({.pipe = id, .number = 1}, sockets[1]);
    } else {
        os::Pipe ends = os::makePipe();
        first = connection({.pipe = id, .number = 0, .isWritable = false}, ends.reader);
        second = connection({.pipe = id, .number = 1, .isReadable = false}, ends.writer);
    }
}

} // namespace mp
