// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/resource_tracker.h"

#include "mp/process/after_fork.h"
#include "mp/process/finalizer.h"
#include "mp/process/passport.h"
#include "mp/process/popen_spawn.h"
#include "mp/process/process_limit.h"
#include "mp/process/tracked_names.h"
#include "os/message_socket.h"
#include "trace/writer.h"

#include <chrono>
#include <mutex>
#include <stdexcept>

namespace mp {
namespace {

/// What a process knows of the tracker.
struct Tracker {
    std::recursive_mutex mutex; // starting the tracker packs, which asks for the socket
    os::FileDescriptor socket;
    os::Pidfd process; ///< open in the process that started it
    Finalizer stopAtExit;
};

Tracker*& current()
{
    static auto* tracker = new Tracker;
    return tracker;
}

/// In a forked child: the socket is good for it, too, but it did not start the tracker.
void startAfresh()
{
    auto* const fresh = new Tracker; // the other is leaked: its mutex may be locked for ever
    fresh->socket = std::move(current()->socket);
    current()->process.close();
    current() = fresh;
}

Tracker& tracker()
{
    static const auto* const hook = new AfterForkHook(startAfresh);
    static_cast<void>(hook);
    return *current();
}

void reapIfEnded(Tracker& own)
{
    const auto status = own.process.reap();
    if (!status)
        return;
    trace::record<trace::ProcessExit>(own.process.pid(), status->code, status->userTime.count(),
                                      status->systemTime.count(), status->maxRssKib);
    own.process.close();
    giveBackProcess();
}

/// Others may still have the socket, and then the tracker outlives this process.
void stop()
{
    constexpr std::chrono::seconds patience(1);
    Tracker& own = tracker();
    const std::lock_guard lock(own.mutex);
    own.socket.close();
    if (!own.process.isOpen())
        return;
    static_cast<void>(own.process.waitUntilEnded(std::chrono::steady_clock::now() + patience));
    reapIfEnded(own);
}

void reap(Tracker& ended)
{
    static_cast<void>(ended.process.waitUntilEnded({}));
    reapIfEnded(ended);
}

/// Returns once the tracker is out of reach of what may end the program.
void launch(Tracker& own)
{
    takeProcess();
    os::MessageSockets sockets = os::makeMessageSockets();
    try {
        const Birth birth{
            .name = "resource_tracker", .path = "resource_tracker", .isDaemon = false};
        const PackedStart start = packStart(birth, [&] { return trackerParcel(sockets.second); });
        own.process = std::move(spawnChild(start).process);
    } catch (...) {
        giveBackProcess();
        throw;
    }
    sockets.second.close(); // now only the tracker has it, so that its end is seen
    if (!os::receiveMessage(sockets.first.get(), 1)) {
        reap(own);
        throw std::runtime_error("the resource tracker ended before it was ready");
    }
    own.socket = std::move(sockets.first);
    own.stopAtExit = Finalizer(ExitPriority::StopResourceTracker, stop);
}

bool send(Tracker& own, const TrackerOrder& order)
{
    const Bytes bytes = pack(order);
    return own.socket.isOpen() && os::sendMessage(own.socket.get(), bytes);
}

void tell(const TrackerOrder& order)
{
    Tracker& own = tracker();
    const std::lock_guard lock(own.mutex);
    if (send(own, order))
        return;
    own.socket.close();
    if (own.process.isOpen())
        reap(own);
    launch(own);
    if (!send(own, order))
        throw std::runtime_error("the resource tracker does not stay alive");
}

} // namespace

void trackSharedMemory(const std::string& name)
{
    tell({.isNew = true, .name = name});
}

void untrackSharedMemory(const std::string& name)
{
    tell({.isNew = false, .name = name});
}

std::optional<int> resourceTrackerSocket()
{
    Tracker& own = tracker();
    const std::lock_guard lock(own.mutex);
    return own.socket.isOpen() ? std::optional(own.socket.get()) : std::nullopt;
}

void adoptResourceTracker(os::FileDescriptor socket)
{
    tracker().socket = std::move(socket);
}

} // namespace mp
