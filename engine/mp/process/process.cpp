// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process.h"

#include "mp/process/popen_fork.h"
#include "mp/process/process_limit.h"
#include "mp/process/type_name.h"
#include "trace/writer.h"

#include <stdexcept>

namespace mp {
namespace {

constexpr std::string_view startMethod = "fork";

void require(bool condition, const char* mistake)
{
    if (!condition)
        throw std::logic_error(mistake);
}

} // namespace

Process::Process(Target target, ProcessOptions options)
    : m_target(std::move(target)),
      m_birth{.name = std::move(options.name),
              .path = nextChildPath(),
              .isDaemon = options.daemon.value_or(currentProcess().isDaemon())},
      m_creator(currentProcess().pid())
{
}

Process::Process(ProcessOptions options) : Process(Target(), std::move(options)) {}

void Process::run()
{
    if (m_target)
        m_target();
}

void Process::start()
{
    requireUsable();
    require(!m_child, "cannot start a process twice");
    require(m_creator == currentProcess().pid(),
            "can only start a process object created by current process");
    require(!currentProcess().isDaemon(), "daemonic processes are not allowed to have children");
    reapEndedChildren();
    takeProcess();
    m_birth.name = name();
    trace::record<trace::ProcessStartBegin>(m_birth.name, m_birth.isDaemon, startMethod);
    try {
        m_child = std::make_shared<Child>(m_birth.name, m_birth.isDaemon,
                                          forkChild(m_birth, [this] { run(); }));
    } catch (...) {
        giveBackProcess();
        trace::record<trace::ProcessStartEnd>(0);
        throw;
    }
    rememberChild(m_child);
    trace::record<trace::ProcessStartEnd>(m_child->pid());
}

void Process::join()
{
    startedChild().join();
}

bool Process::join(Seconds timeout)
{
    return startedChild().join(timeout);
}

void Process::terminate()
{
    startedChild().terminate();
}

void Process::kill()
{
    startedChild().kill();
}

void Process::close()
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
    return m_birth.name.empty() ? className(typeid(*this)) + '-' + m_birth.path : m_birth.name;
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
