// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/sendable_process.h"
#include "os/file_descriptor.h"

namespace mp {

/// The process behind a Manager. It ends when nobody holds the other end of `leash` any more or
/// that is shut down, and when its creator has ended.
class SyncManager : public SendableProcess<SyncManager>
{
public:
    SyncManager() = default; ///< to be loaded
    /// Named as in CPython, without a prefix, whatever the method is: SyncManager-1.
    SyncManager(os::FileDescriptor listening, os::FileDescriptor leash,
                std::optional<StartMethod> method);

    /// Starts it, and gives up what is the process's own from now on.
    void startServer();

    void save(auto& archive) const;
    void load(auto& archive);

protected:
    void run() override;

private:
    os::FileDescriptor m_listening;
    os::FileDescriptor m_leash;
};

void SyncManager::save(auto& archive) const
{
    Luggage& beside = luggage("Manager");
    archive(beside.add(m_listening.get()), beside.add(m_leash.get()));
}

void SyncManager::load(auto& archive)
{
    std::uint32_t listening = 0;
    std::uint32_t leash = 0;
    archive(listening, leash);
    m_listening = luggage("Manager").take(listening);
    m_leash = luggage("Manager").take(leash);
}

} // namespace mp
