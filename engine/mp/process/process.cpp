// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process.h"

#include "mp/process/bootstrap.h"
#include "mp/process/freeze_support.h"
#include "mp/process/not_sendable.h"
#include "mp/process/popen_fork.h"
#include "mp/process/popen_forkserver.h"
#include "mp/process/popen_spawn.h"
#include "mp/process/process_limit.h"
#include "mp/process/type_name.h"
#include "trace/turn.h"

#include <stdexcept>

namespace mp {
namespace {

/// Who the child will be. An object that was sent into a child is that child's own.
Birth birthOf(ProcessOptions& options)
{
    if (isUnpacking())
        return {.name = currentProcess().name(),
                .path = currentProcess().birthPath(),
                .isDaemon = currentProcess().isDaemon()};
    return {.name = std::move(options.name),
            .path = nextChildPath(),
            .isDaemon = options.daemon.value_or(currentProcess().isDaemon())};
}

void require(bool condition, const char* mistake)
{
    if (!condition)
        throw std::logic_error(mistake);
}

} // namespace

Process::Process(Target target, ProcessOptions options, AtLine)
    : m_target(std::move(target)),
      m_birth(birthOf(options)),
      m_method(options.method),
      m_creator(currentProcess().pid())
{
}

Process::Process(ProcessOptions options) : Process(Target(), std::move(options)) {}

void Process::run()
{
    m_target();
}

Parcel Process::parcel() const
{
    if (typeid(*this) != typeid(Process))
        throw NotSendable("cannot send a " + className(typeid(*this)) +
                          " to a process that inherits no memory: a class with its own run() has "
                          "to be a mp::SendableProcess for that");
    return m_target.parcel();
}

Started Process::makeChild(StartMethod method)
{
    flushStandardStreams();
    const auto packed = [this] { return packStart(m_birth, [this] { return parcel(); }); };
    switch (method) {
    case StartMethod::Fork: return {forkChild(m_birth, [this] { run(); })};
    case StartMethod::Spawn: return spawnChild(packed());
    case StartMethod::Forkserver: ensureForkServer(); return forkServerChild(packed());
    }
    throw std::logic_error("no such start method");
}

void Process::start(AtLine)
{
    requireUsable();
    require(!m_child, "cannot start a process twice");
    require(m_creator == currentProcess().pid(),
            "can only start a process object created by current process");
    require(!currentProcess().isDaemon(), "daemonic processes are not allowed to have children");
    requireBootstrapped();
    const StartMethod method = m_method.value_or(getStartMethod());
    m_birth.name = name();
    const trace::Turn turn = trace::waitForTurn<trace::ProcessStartBegin>(
        [this] { return trace::Ahead{.name = m_birth.name}; });
    reapEndedChildren();
    takeProcess();
    trace::record<trace::ProcessStartBegin>(m_birth.name, m_birth.isDaemon, methodName(method));
    try {
        m_child = std::make_shared<Child>(m_birth.name, m_birth.isDaemon, makeChild(method));
    } catch (...) {
        giveBackProcess();
        trace::record<trace::ProcessStartEnd>(0);
        throw;
    }
    giveProcess(m_child->pid());
    m_target = {}; // what it holds is the child's now; a pipe's end would never close here
    rememberChild(m_child);
    trace::record<trace::ProcessStartEnd>(m_child->pid());
}

void Process::join(AtLine)
{
    startedChild().join();
}

bool Process::join(Seconds timeout, AtLine)
{
    return startedChild().join(timeout);
}

void Process::terminate(AtLine)
{
    startedChild().terminate();
}

void Process::kill(AtLine)
{
    startedChild().kill();
}

void Process::close(AtLine)
{
    require(!m_child || m_isClosed || !m_child->isAlive(),
            "cannot close a process while it is still running; first call join() or terminate()");
    m_child.reset();
    m_isClosed = true;
}

bool Process::isAlive()
{
    requireUsable();
    return m_child && m_child->isAlive();
}

std::optional<int> Process::exitCode()
{
    requireUsable();
    return m_child ? m_child->exitCode() : std::nullopt;
}

std::string Process::name() const
{
    if (!m_birth.name.empty())
        return m_birth.name;
    return std::string(classPrefix(m_method)) + className(typeid(*this)) + '-' + m_birth.path;
}

pid_t Process::pid() const
{
    requireUsable();
    return m_child ? m_child->pid() : 0;
}

int Process::sentinel() const
{
    return startedChild().sentinel();
}

void Process::requireUsable() const
{
    require(!m_isClosed, "process object is closed");
}

Child& Process::startedChild() const
{
    requireUsable();
    require(m_child != nullptr, "the process was not started");
    return *m_child;
}

} // namespace mp
