// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/manager/call_list.h"
#include "mp/manager/server_line.h"
#include "trace/turn.h"

#include <utility>

namespace mp {

/// Where an object lives: what every proxy is made of. Only a name, so it can be copied and sent
/// by any way, also by a queue or to a pool's task.
class ManagedObject
{
public:
    ManagedObject() = default; ///< to be loaded; names nothing
    /// `id` is the one in the events.
    ManagedObject(std::string address, std::uint64_t object, std::uint64_t id,
                  std::string_view name)
        : m_address(std::move(address)), m_object(object), m_id(id), m_name(name)
    {
    }

    /// Has the manager's process call this member function of the object, and waits for what it
    /// returns. In step mode it waits for its turn, unless it is a part of what has one. Throws
    /// what that throws there, and ConnectionError.
    template <auto Method, class... Arguments>
    auto call(const Arguments&... arguments) const;

    std::uint64_t id() const { return m_id; }
    const std::string& name() const { return m_name; }

    void noteCreated(const auto& value) const { note<trace::SharedCreated>(m_name, value); }
    /// `what` is what follows the name: "['k']", ".pop()".
    void noteRead(const std::string& what, const auto& value) const
    {
        note<trace::SharedRead>(m_name + what, value);
    }
    /// In step mode waits for the turn, which lasts as long as what is returned.
    trace::Turn announceWrite(const std::string& what, const auto& value) const
    {
        trace::Turn turn = trace::waitForTurn<trace::SharedWritten>([&] {
            return trace::Ahead{.object = m_id, .name = m_name + what, .value = repr(value)};
        });
        note<trace::SharedWritten>(m_name + what, value);
        return turn;
    }

    void serialize(auto& archive) { archive(m_address, m_object, m_id, m_name); }

private:
    template <class E>
    void note(const std::string& what, const auto& value) const
    {
        if (trace::isTraced())
            trace::record<E>(trace::SharedId{m_id}, what, repr(value));
    }

    std::string m_address;
    std::uint64_t m_object = 0;
    std::uint64_t m_id = 0;
    std::string m_name;
};

template <auto Method, class... Arguments>
auto ManagedObject::call(const Arguments&... arguments) const
{
    using Types = MethodTypes<decltype(Method)>;
    constexpr std::uint8_t number = Types::Object::Calls::template number<Method>();
    const trace::Turn turn = trace::waitForTurn<trace::SharedRead>(
        [this] { return trace::Ahead{.object = m_id, .name = m_name}; });
    Bytes request = pack(CallHeader{.object = m_object, .call = number});
    Packer packer(request);
    Types::pack(packer, arguments...);
    const Bytes answer = ask(m_address, request);
    if constexpr (!std::is_void_v<typename Types::Result>)
        return unpackWhole<typename Types::Result>(answer);
}

} // namespace mp
