// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/current_process.h"

#include "mp/line/at_line.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <unistd.h>

namespace mp {
namespace {

struct Self {
    CurrentProcess current{Birth{}};
    std::optional<ParentProcess> parent;
    os::Pidfd forChildren; // the children's handle on this process, inherited by fork
    std::unique_ptr<std::once_flag> isOpened = std::make_unique<std::once_flag>();
    std::atomic<std::uint32_t> childCount{0};
};

Self& self()
{
    static auto* const self = new Self;
    return *self;
}

} // namespace

CurrentProcess::CurrentProcess(Birth birth) : m_birth(std::move(birth)), m_pid(::getpid()) {}

ParentProcess::ParentProcess(std::string name, os::Pidfd process)
    : m_name(std::move(name)), m_process(std::move(process))
{
}

bool ParentProcess::isAlive() const
{
    return !join(Seconds(0));
}

bool ParentProcess::join(Seconds timeout) const
{
    return m_process.waitUntilEnded(deadlineAfter(timeout));
}

void ParentProcess::join() const
{
    static_cast<void>(m_process.waitUntilEnded({}));
}

const CurrentProcess& currentProcess()
{
    return self().current;
}

const ParentProcess* parentProcess()
{
    return self().parent ? &*self().parent : nullptr;
}

std::string nextChildPath()
{
    const std::string number = std::to_string(++self().childCount);
    const std::string& own = currentProcess().birthPath();
    return own.empty() ? number : own + ':' + number;
}

const os::Pidfd& handleForChildren()
{
    std::call_once(*self().isOpened, [] { self().forChildren = os::Pidfd(::getpid()); });
    return self().forChildren;
}

ParentProcess inheritedParent()
{
    return {self().current.name(), std::move(self().forChildren)};
}

void becomeChild(Birth birth, ParentProcess parent)
{
    Self& me = self();
    me.parent.emplace(std::move(parent));
    me.forChildren.close();
    me.isOpened = std::make_unique<std::once_flag>();
    me.childCount = 0;
    leaveLine();
    me.current = CurrentProcess(std::move(birth));
}

unsigned cpuCount()
{
    return static_cast<unsigned>(::sysconf(_SC_NPROCESSORS_ONLN));
}

} // namespace mp
