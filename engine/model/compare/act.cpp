// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/act.h"

#include "model/compare/meaning.h"
#include "trace/kinds.h"

#include <algorithm>
#include <array>
#include <bit>

namespace model::compare {

namespace {

using namespace trace;

template <class Event, class... Some>
constexpr bool isOneOf = (std::is_same_v<Event, Some> || ...);

/// How the run was set up and steered, and what is only a closer look at what other events tell.
template <class Event>
constexpr bool isBookkeeping =
    isOneOf<Event, RunBegin, RunPaused, RunResumed, RunSpeed, RunStepping, TurnBegin, TurnEnd,
            ProcessDead, ProcessState, LineReached>;

/// Told by a thread of the engine, at no certain place among what its process does.
template <class Event>
constexpr bool isOfSomeThread = isOneOf<Event, QueueFed, ResultReady>;

/// Fields that say how it was done, not what: they differ by method, machine or chance.
constexpr std::array circumstances = {"ppid",       "method",  "utime_us", "stime_us",
                                      "maxrss_kib", "dropped", "names"};
constexpr std::array pids = {"child", "owner"};

constexpr bool isNamed(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

void add(Content& content, const Content& more)
{
    content.exact = mixed(content.exact, more.exact);
    content.meant = mixed(content.meant, more.meant);
}

void add(Content& content, Key key)
{
    add(content, {key, key});
}

/// Adds up what the fields of one event say.
struct FieldAdder {
    Cast& cast;
    pid_t by;
    Key kind;
    bool isPrinted;
    Content content{};

    void add(const Text& text) { compare::add(content, contentOf(text, cast, isPrinted)); }
    void add(const Texts& texts)
    {
        for (const Text& text : texts)
            add(text);
    }
    /// In no order: it is that of the PIDs.
    void add(const Pids& some)
    {
        Key sum = 0;
        for (const pid_t pid : some)
            sum += cast.of(pid);
        compare::add(content, sum);
    }
    void add(double number) { compare::add(content, std::bit_cast<Key>(number)); }
    template <std::integral Number>
    void add(Number number)
    {
        compare::add(content, static_cast<Key>(number));
    }
    template <class Value>
    void add(const std::optional<Value>& value)
    {
        compare::add(content, Key(value.has_value()));
        add(value.value_or(Value()));
    }
    /// What is left of it when the call begins may be a millisecond less.
    void add(const Timeout& timeout) { compare::add(content, Key(timeout.has_value())); }
    /// Which item or message it was, its value says.
    void add(ItemId item) { compare::add(content, Key(bool(item))); }
    void add(MessageId message) { compare::add(content, Key(bool(message))); }
    template <class Tag>
    void add(Id<Tag> id)
    {
        compare::add(content, id ? cast.of(id, by, kind) : 0);
    }

    void add(std::string_view name, const auto& field)
    {
        using Field = std::remove_cvref_t<decltype(field)>;
        if (isNamed(circumstances, name))
            return;
        if constexpr (std::is_same_v<Field, std::int32_t>) {
            if (isNamed(pids, name))
                return compare::add(content, cast.of(field));
        }
        add(field);
    }
};

template <class Event>
Content contentOf(const At& at, const Event& event, Cast& cast)
{
    constexpr Key kind = kindNumber<Event>();
    FieldAdder adder{cast, at.pid, kind, std::is_same_v<Event, OutputWritten>};
    add(adder.content, kind);
    constexpr auto names = fieldNamesOf<Event>();
    std::size_t next = 0;
    std::apply([&](const auto&... field) { (adder.add(names[next++], field), ...); },
               Event::fields(event));
    return adder.content;
}

/// The thing that several use one after the other, if it matters to them in which order: who prints
/// first, who gets the lock, whose write is the last, who is woken, whose result comes first.
template <class Event>
Key sharedThing(const At& at, const Event& event, Cast& cast)
{
    constexpr Key kind = kindNumber<Event>();
    if constexpr (std::is_same_v<Event, OutputWritten>)
        return kind;
    else if constexpr (std::is_same_v<Event, LockAcquireEnd>)
        return event.ok ? mixed(kind, cast.of(event.lock, at.pid, kind)) : 0;
    else if constexpr (std::is_same_v<Event, ConditionWaitEnd>)
        return event.ok ? mixed(kind, cast.of(event.condition, at.pid, kind)) : 0;
    else if constexpr (std::is_same_v<Event, SharedWritten>)
        return mixed(cast.of(event.shared, at.pid, kind), std::hash<Text>{}(event.name));
    else if constexpr (std::is_same_v<Event, ResultReady>)
        return mixed(kind, cast.of(at.pid));
    else
        return 0;
}

/// Whose act it is: of an exit, his who dies. Who reaps him does so when he comes to it.
template <class Event>
pid_t actorOf(const At& at, const Event& event)
{
    if constexpr (std::is_same_v<Event, ProcessExit>)
        return event.child;
    else
        return at.pid;
}

} // namespace

void ActReader::readFed(const At& at, const QueueFed& event)
{
    // The feeder may be another process, a manager's: whose item it is, its put has said.
    const auto item = m_onTheWay.find(event.item);
    if (item == m_onTheWay.end())
        return;
    constexpr Key kind = kindNumber<QueueFed>();
    m_acts.push_back({mixed(kind, m_cast.of(event.queue, at.pid, kind)), false, item->second});
    m_onTheWay.erase(item);
}

template <class Event>
void ActReader::readEvent(const At& at, const Event& event)
{
    if constexpr (isBookkeeping<Event>) {
        return;
    } else if constexpr (std::is_same_v<Event, QueueFed>) {
        readFed(at, event);
    } else {
        const pid_t actor = actorOf(at, event);
        if (m_cast.isHelper(actor))
            return;
        const Key who = m_cast.of(actor);
        Content content = contentOf(at, event, m_cast);
        add(content, who);
        if (!isOfSomeThread<Event>)
            m_acts.push_back({who, true, content});
        if (const Key thing = sharedThing(at, event, m_cast))
            m_acts.push_back({thing, false, content});
        if constexpr (std::is_same_v<Event, QueuePutBegin>)
            m_onTheWay[event.item] = content;
    }
}

const std::vector<Act>& ActReader::read(const Record& record)
{
    m_acts.clear();
    m_cast.see(record);
    std::visit([&](const auto& event) { readEvent(record.at, event); }, record.event);
    return m_acts;
}

} // namespace model::compare
