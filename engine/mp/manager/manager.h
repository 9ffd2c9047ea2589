// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/dict_proxy.h"
#include "mp/manager/event_proxy.h"
#include "mp/manager/list_proxy.h"
#include "mp/manager/lock_proxy.h"
#include "mp/manager/object_table.h"
#include "mp/manager/queue_proxy.h"
#include "mp/manager/value_proxy.h"
#include "mp/process/start_method.h"

#include <memory>

namespace mp {

class ManagerServer;

/// Starts a process that holds objects for others (multiprocessing.Manager()). What it makes are
/// proxies: handles which any process of the program can use, however it came by them. Each call
/// is a message to the manager's process and one back, in which values are copied. An object lives
/// as long as its manager. The process is a child like others: SyncManager-1, with a daemon it is
/// refused. It ends with shutdown(), at the end of the process that made it, whichever comes first,
/// and also when that one is killed, which CPython's survives.
class Manager
{
public:
    /// Without a method: as getStartMethod() says.
    explicit Manager(std::optional<StartMethod> method = {});
    Manager(Manager&&) noexcept = default;
    Manager& operator=(Manager&&) = delete;
    /// shutdown(), in the process that made it.
    ~Manager();

    /// Ends the process, killed if it does not end by itself within a second or two, and waits for
    /// it. Who calls an object of its afterwards gets a ConnectionError. In another process than
    /// the one that made the manager it does nothing.
    void shutdown();
    /// Of the manager's process.
    pid_t pid() const;

    /// `name` is what events call it.
    template <class K, class V>
    DictProxy<K, V> dict(const std::map<K, V>& items = {}, std::string_view name = {}) const;
    template <class T>
    ListProxy<T> list(const std::vector<T>& items = {}, std::string_view name = {}) const;
    template <class T>
    ValueProxy<T> value(const T& value, std::string_view name = {}) const;
    /// `maxsize` 0 means no limit.
    template <class T>
    QueueProxy<T> queue(unsigned maxsize = 0, std::string_view name = {}) const;
    LockProxy lock(std::string_view name = {}) const;
    EventProxy event(std::string_view name = {}) const;

private:
    const std::string& address() const;
    template <auto Make>
    ManagedObject make(std::string_view name) const
    {
        return {address(), table().call<Make>(), trace::nextId(), name};
    }
    ManagedObject makeQueue(unsigned maxsize, std::string_view name) const;
    /// What makes objects there.
    ManagedObject table() const { return {address(), ObjectTable::ownNumber, 0, ""}; }

    std::shared_ptr<ManagerServer> m_server;
};

template <class K, class V>
DictProxy<K, V> Manager::dict(const std::map<K, V>& items, std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const ManagedObject made = make<&ObjectTable::makeDict>(name);
    std::vector<ServedDict::Item> packed;
    for (const auto& [key, value] : items)
        packed.emplace_back(pack(key), pack(value));
    made.call<&ServedDict::update>(packed);
    made.noteCreated(items);
    return DictProxy<K, V>(made);
}

template <class T>
ListProxy<T> Manager::list(const std::vector<T>& items, std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const ManagedObject made = make<&ObjectTable::makeList>(name);
    std::vector<Bytes> packed;
    for (const auto& item : items)
        packed.push_back(pack(static_cast<T>(item)));
    made.call<&ServedList::extend>(packed);
    made.noteCreated(items);
    return ListProxy<T>(made);
}

template <class T>
ValueProxy<T> Manager::value(const T& value, std::string_view name) const
{
    const trace::WithoutTurns scope; // nobody shares it yet
    const ManagedObject made = make<&ObjectTable::makeValue>(name);
    made.call<&ServedValue::set>(pack(value));
    made.noteCreated(value);
    return ValueProxy<T>(made);
}

template <class T>
QueueProxy<T> Manager::queue(unsigned maxsize, std::string_view name) const
{
    return QueueProxy<T>(makeQueue(maxsize, name));
}

} // namespace mp
