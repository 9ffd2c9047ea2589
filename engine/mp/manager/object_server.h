// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/object_table.h"
#include "os/file_descriptor.h"

#include <list>
#include <span>
#include <thread>

namespace mp {

/// Serves the objects of a manager's process to whoever connects and runs for the same user, each
/// connection in a thread of its own (CPython: managers.Server).
class ObjectServer
{
public:
    explicit ObjectServer(os::FileDescriptor listening) : m_listening(std::move(listening)) {}

    /// Returns when one of `ends` becomes readable. Calls that wait then fail, and every connection
    /// is closed.
    void serveUntil(std::span<const int> ends);

private:
    struct Client {
        explicit Client(os::FileDescriptor accepted) : socket(std::move(accepted)) {}
        os::FileDescriptor socket;
        std::atomic<bool> isGone = false;
        std::jthread thread{};
    };

    void admit();
    void serve(Client& client);
    Bytes answer(ByteView request);
    void disconnectAll();

    os::FileDescriptor m_listening;
    std::stop_source m_stop;
    ObjectTable m_objects{m_stop.get_token()};
    std::list<Client> m_clients;
};

} // namespace mp
