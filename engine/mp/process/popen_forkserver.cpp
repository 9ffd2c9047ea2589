// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/popen_forkserver.h"

#include "mp/process/after_fork.h"
#include "mp/process/finalizer.h"
#include "mp/process/fork_server.h"
#include "mp/process/passport.h"
#include "mp/process/popen_spawn.h"
#include "mp/process/process_limit.h"
#include "os/error.h"
#include "trace/writer.h"

#include <cstring>
#include <mutex>
#include <stdexcept>

namespace mp {
namespace {

/// What a process knows of its fork server.
struct Server {
    std::recursive_mutex mutex; // starting the server packs, which asks for the socket
    os::FileDescriptor socket;
    os::Pidfd process; ///< open in its owner, which is the process that started it
    Finalizer stopAtExit;
};

Server*& current()
{
    static auto* server = new Server;
    return server;
}

/// In a forked child: the socket is good for it, too, but it did not start the server.
void startAfresh()
{
    auto* const fresh = new Server; // the other is leaked: its mutex may be locked for ever
    fresh->socket = std::move(current()->socket);
    current()->process.close();
    current() = fresh;
}

Server& server()
{
    static const auto* const hook = new AfterForkHook(startAfresh);
    static_cast<void>(hook);
    return *current();
}

void reap(Server& ended)
{
    static_cast<void>(ended.process.waitUntilEnded({}));
    const auto status = ended.process.reap();
    trace::record<trace::ProcessExit>(ended.process.pid(), status->code, status->userTime.count(),
                                      status->systemTime.count(), status->maxRssKib);
    ended.process.close();
    giveBackProcess();
}

void stop()
{
    Server& own = server();
    const std::lock_guard lock(own.mutex);
    if (!own.process.isOpen())
        return;
    // Whoever else has a copy of the socket cannot keep the server, and is not waited for.
    os::shutDownSending(own.socket.get());
    own.socket.close();
    reap(own);
}

void launch(Server& own)
{
    takeProcess();
    os::MessageSockets sockets = os::makeMessageSockets();
    try {
        const Birth birth{.name = "forkserver", .path = "forkserver", .isDaemon = false};
        const PackedStart start =
            packStart(birth, [&] { return forkServerParcel(sockets.second); });
        own.process = std::move(spawnChild(start).process);
    } catch (...) {
        giveBackProcess();
        throw;
    }
    own.socket = std::move(sockets.first);
    own.stopAtExit = Finalizer(ExitPriority::StopForkServer, stop);
}

/// Forgets a server that is gone.
void forget(Server& own)
{
    own.socket.close();
    if (own.process.isOpen())
        reap(own);
}

bool send(const std::vector<int>& descriptors)
{
    const std::byte request{};
    const std::lock_guard lock(server().mutex);
    return os::sendMessage(server().socket.get(), {&request, 1}, descriptors);
}

void ask(const std::vector<int>& descriptors)
{
    ensureForkServer();
    if (send(descriptors))
        return;
    {
        const std::lock_guard lock(server().mutex);
        forget(server());
    }
    ensureForkServer();
    if (!send(descriptors))
        throw std::runtime_error("the fork server does not stay alive");
}

} // namespace

void ensureForkServer()
{
    Server& own = server();
    const std::lock_guard lock(own.mutex);
    if (own.process.isOpen() && own.process.waitUntilEnded(std::chrono::steady_clock::now()))
        forget(own);
    if (!own.socket.isOpen())
        launch(own);
}

Started forkServerChild(const PackedStart& start)
{
    os::MessageSockets line = os::makeMessageSockets();
    std::vector<int> descriptors{line.second.get(), start.file.get()};
    const std::vector<int>& luggage = start.luggage.descriptors();
    descriptors.insert(descriptors.end(), luggage.begin(), luggage.end());
    ask(descriptors);
    line.second.close(); // now only the server has it, so that its end is seen
    auto answer = os::receiveMessage(line.first.get(), sizeof(ForkAnswer));
    ForkAnswer said;
    if (!answer || answer->bytes.size() != sizeof said)
        throw std::runtime_error("the fork server ended while it was to start a process");
    std::memcpy(&said, answer->bytes.data(), sizeof said);
    if (answer->descriptors.empty())
        os::failed("fork in the fork server", said.error);
    return {.process = os::Pidfd(said.pid, std::move(answer->descriptors.front())),
            .exitCode = std::move(line.first)};
}

std::optional<int> forkServerSocket()
{
    const std::lock_guard lock(server().mutex);
    const int socket = server().socket.get();
    return socket < 0 ? std::nullopt : std::optional(socket);
}

void adoptForkServer(os::FileDescriptor socket)
{
    server().socket = std::move(socket);
}

} // namespace mp
