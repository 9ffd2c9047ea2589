// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lab/fork.h"

#include "mp/process/after_fork.h"
#include "mp/process/child.h"
#include "mp/process/current_process.h"
#include "mp/process/popen_fork.h"
#include "mp/process/process_limit.h"
#include "trace/turn.h"

#include <fmt/format.h>
#include <map>
#include <stdexcept>
#include <unistd.h>

namespace lab {
namespace {

using Forked = std::map<pid_t, mp::ChildPointer>;

/// The children that fork() made and waitpid() has not reaped; a child's own table is empty.
Forked& forked()
{
    static auto* const children = new Forked;
    static auto* const forget = new mp::AfterForkHook([] { children->clear(); });
    static_cast<void>(forget);
    return *children;
}

std::optional<os::Pidfd> forkCounted()
{
    mp::takeProcess();
    try {
        return mp::forkHere();
    } catch (...) {
        mp::giveBackProcess();
        trace::record<trace::ProcessStartEnd>(0);
        throw;
    }
}

void becomeForked(const mp::Birth& birth)
{
    mp::becomeChild(birth, mp::inheritedParent());
    trace::record<trace::ProcessBegin>(::getppid(), birth.name, birth.isDaemon);
    mp::runAfterForkHooks();
}

} // namespace

pid_t fork(mp::AtLine)
{
    Forked& children = forked();
    const std::string path = mp::nextChildPath();
    const mp::Birth birth{
        .name = "fork-" + path, .path = path, .isDaemon = mp::currentProcess().isDaemon()};
    mp::handleForChildren();
    const trace::Turn turn = trace::waitForTurn<trace::ProcessStartBegin>(
        [&birth] { return trace::Ahead{.name = birth.name}; });
    trace::record<trace::ProcessStartBegin>(birth.name, birth.isDaemon, "fork");
    std::optional<os::Pidfd> child = forkCounted();
    if (!child) {
        becomeForked(birth);
        return 0;
    }
    const pid_t pid = child->pid();
    children[pid] = std::make_shared<mp::Child>(birth.name, birth.isDaemon,
                                                mp::Started{.process = std::move(*child)});
    trace::record<trace::ProcessStartEnd>(pid);
    return pid;
}

int waitpid(pid_t child, mp::AtLine)
{
    const auto known = forked().find(child);
    if (known == forked().end())
        throw std::invalid_argument(fmt::format("PID {} is no child that fork() made", child));
    known->second->join();
    const int code = known->second->exitCode().value();
    forked().erase(known);
    return code;
}

} // namespace lab
