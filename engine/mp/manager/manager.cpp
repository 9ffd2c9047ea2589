// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/manager.h"

#include "mp/manager/manager_server.h"

namespace mp {

Manager::Manager(std::optional<StartMethod> method)
    : m_server(std::make_shared<ManagerServer>(method))
{
}

Manager::~Manager()
{
    if (m_server)
        m_server->shutdown();
}

void Manager::shutdown()
{
    m_server->shutdown();
}

pid_t Manager::pid() const
{
    return m_server->pid();
}

const std::string& Manager::address() const
{
    if (m_server->isShutDown())
        throw std::logic_error("the manager has been shut down");
    return m_server->address();
}

LockProxy Manager::lock(std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const ManagedObject made = make<&ObjectTable::makeLock>(name);
    trace::record<trace::LockCreated>(trace::LockId{made.id()}, "lock", 1u, name, false);
    return LockProxy(made);
}

EventProxy Manager::event(std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const ManagedObject made = make<&ObjectTable::makeEvent>(name);
    trace::record<trace::EventCreated>(trace::SyncId{made.id()}, name);
    return EventProxy(made);
}

ManagedObject Manager::makeQueue(unsigned maxsize, std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const trace::QueueId id{trace::nextId()};
    const std::uint64_t limit = maxsize;
    const std::uint64_t number = table().call<&ObjectTable::makeQueue>(id.value, limit);
    trace::record<trace::QueueCreated>(id, "manager_queue", limit, name);
    return {address(), number, id.value, name};
}

} // namespace mp
