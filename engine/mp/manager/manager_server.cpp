// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/manager_server.h"

#include "os/local_socket.h"
#include "trace/turn.h"

namespace mp {

ManagerServer::ManagerServer(std::optional<StartMethod> method)
    : ManagerServer(method, os::makeMessageSockets())
{
}

ManagerServer::ManagerServer(std::optional<StartMethod> method, os::MessageSockets leash)
    : m_creator(currentProcess().pid()),
      m_address(os::makeSocketName("processlab-")),
      m_leash(std::move(leash.first)),
      m_process(os::listenAt(m_address), std::move(leash.second), method),
      m_shutdownAtExit(ExitPriority::ShutDownManager, [this] { shutdown(); })
{
    m_process.startServer();
}

void ManagerServer::shutdown()
{
    constexpr Seconds patience(1); // CPython: managers.py, shutdown_timeout
    if (m_isShutDown || m_creator != currentProcess().pid())
        return;
    const trace::Turn turn =
        trace::waitForTurn<trace::JoinBegin>(static_cast<std::uint64_t>(pid()));
    m_isShutDown = true;
    m_shutdownAtExit.cancel();
    os::shutDownSending(m_leash.get());
    if (!m_process.join(patience)) {
        m_process.terminate();
        if (!m_process.join(patience))
            m_process.kill();
    }
    m_process.join();
}

} // namespace mp
