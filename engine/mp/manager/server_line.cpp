// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/server_line.h"

#include "mp/channel/errors.h"
#include "mp/channel/message.h"
#include "mp/manager/errors.h"
#include "mp/process/after_fork.h"
#include "os/local_socket.h"

namespace mp {
namespace {

using Lines = std::map<std::string, os::FileDescriptor>;

/// This thread's connections.
Lines& lines()
{
    thread_local Lines lines;
    // A forked child has only this thread. Two processes on one line would get each other's
    // answers.
    static const auto* const forget = new AfterForkHook([] { lines.clear(); });
    static_cast<void>(forget);
    return lines;
}

os::FileDescriptor connect(const std::string& address)
{
    ignoreSigpipe();
    os::FileDescriptor socket = os::connectTo(address);
    if (!os::isPeerOfSameUser(socket.get()))
        throw ConnectionError();
    return socket;
}

int lineTo(const std::string& address)
{
    auto line = lines().find(address);
    if (line == lines().end())
        line = lines().emplace(address, connect(address)).first;
    return line->second.get();
}

Bytes exchange(const std::string& address, ByteView request)
{
    const int line = lineTo(address);
    writeMessage(line, 0, request);
    auto answer = readMessage(line);
    if (!answer)
        throw ConnectionError();
    return std::move(answer->body);
}

bool meansThatNobodyIsThere(const std::error_code& error)
{
    return error == std::errc::connection_refused || error == std::errc::connection_reset ||
           error == std::errc::broken_pipe;
}

Bytes exchangeOrForget(const std::string& address, ByteView request)
{
    try {
        return exchange(address, request);
    } catch (const std::system_error& error) {
        lines().erase(address);
        if (meansThatNobodyIsThere(error.code()))
            throw ConnectionError();
        throw;
    } catch (...) {
        lines().erase(address);
        throw;
    }
}

} // namespace

Bytes ask(const std::string& address, ByteView request)
{
    const Bytes answer = exchangeOrForget(address, request);
    Unpacker unpacker(answer);
    CallOutcome outcome{};
    unpacker(outcome);
    if (outcome == CallOutcome::Ok)
        return {answer.end() - static_cast<std::ptrdiff_t>(unpacker.bytesLeft()), answer.end()};
    std::string text;
    unpacker(text);
    switch (outcome) {
    case CallOutcome::OutOfRange: throw std::out_of_range(text);
    case CallOutcome::Mistake: throw std::logic_error(text);
    default: throw std::runtime_error(text);
    }
}

} // namespace mp
