// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/sync_manager.h"
#include "mp/process/finalizer.h"
#include "os/message_socket.h"

namespace mp {

/// A manager's process as the one that started it holds it.
class ManagerServer
{
public:
    explicit ManagerServer(std::optional<StartMethod> method);

    /// Ends the process and reaps it, once; in another process than the creator, nothing.
    void shutdown();
    bool isShutDown() const { return m_isShutDown; }
    const std::string& address() const { return m_address; }
    pid_t pid() const { return m_process.pid(); }

private:
    ManagerServer(std::optional<StartMethod> method, os::MessageSockets leash);

    pid_t m_creator;
    std::string m_address; ///< made before the process, so that nobody waits for it to tell it
    os::FileDescriptor m_leash;
    SyncManager m_process;
    bool m_isShutDown = false;
    Finalizer m_shutdownAtExit;
};

} // namespace mp
