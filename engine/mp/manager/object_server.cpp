// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/object_server.h"

#include "mp/channel/message.h"
#include "mp/channel/readiness.h"
#include "mp/manager/answer.h"
#include "os/local_socket.h"
#include "trace/turn.h"

namespace mp {
namespace {

Bytes errorAnswer(CallOutcome outcome, const std::exception& error)
{
    Bytes bytes;
    Packer packer(bytes);
    packer(outcome, std::string(error.what()));
    return bytes;
}

} // namespace

void ObjectServer::serveUntil(std::span<const int> ends)
{
    const trace::WithoutTurns scope; // those who ask have waited for theirs
    std::vector<int> watched(ends.begin(), ends.end());
    watched.push_back(m_listening.get());
    while (waitUntilReady(watched, {}).front() == ends.size())
        admit();
    disconnectAll();
}

void ObjectServer::admit()
{
    m_clients.remove_if(
        [](const Client& client) { return client.isGone || !client.thread.joinable(); });
    try {
        os::FileDescriptor socket = os::acceptFrom(m_listening.get());
        if (!os::isPeerOfSameUser(socket.get()))
            return;
        Client& client = m_clients.emplace_back(std::move(socket));
        client.thread = std::jthread([this, &client] { serve(client); });
    } catch (const std::system_error&) {
        // It is gone already, or there are too many: nobody else is to suffer for that.
    }
}

void ObjectServer::serve(Client& client)
{
    try {
        while (const auto request = readMessage(client.socket.get()))
            writeMessage(client.socket.get(), request->id, answer(request->body));
    } catch (const std::exception&) {
        // It is gone in the middle of a message, or speaks another language: no answer helps.
    }
    os::shutDown(client.socket.get());
    client.isGone = true;
}

Bytes ObjectServer::answer(ByteView request)
{
    try {
        Unpacker arguments(request);
        CallHeader header;
        arguments(header);
        Bytes result = pack(CallOutcome::Ok);
        m_objects.object(header.object).call(header.call, arguments, result);
        return result;
    } catch (const std::out_of_range& error) {
        return errorAnswer(CallOutcome::OutOfRange, error);
    } catch (const std::logic_error& error) {
        return errorAnswer(CallOutcome::Mistake, error);
    } catch (const std::exception& error) {
        return errorAnswer(CallOutcome::Failed, error);
    }
}

void ObjectServer::disconnectAll()
{
    m_listening.close();
    // First, so that who waits for an answer gets none, and not that of a call that was broken off.
    for (const Client& client : m_clients)
        os::shutDown(client.socket.get());
    m_stop.request_stop();
    m_clients.clear();
}

} // namespace mp
