// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/sync_manager.h"

#include "mp/channel/errors.h"
#include "mp/manager/object_server.h"

#include <csignal>

namespace mp {

SyncManager::SyncManager(os::FileDescriptor listening, os::FileDescriptor leash,
                         std::optional<StartMethod> method)
    : SendableProcess({.method = method}),
      m_listening(std::move(listening)),
      m_leash(std::move(leash))
{
    setName(name().substr(classPrefix(method).size()));
}

void SyncManager::startServer()
{
    start();
    m_listening.close();
    m_leash.close();
}

void SyncManager::run()
{
    ::signal(SIGINT, SIG_IGN); // Ctrl+C is for those who use it, as in CPython (bpo-36368)
    ignoreSigpipe();
    const std::array ends{m_leash.get(), parentProcess()->sentinel()};
    ObjectServer(std::move(m_listening)).serveUntil(ends);
}

} // namespace mp
