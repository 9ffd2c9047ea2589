// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/popen_fork.h"

#include "mp/process/bootstrap.h"
#include "mp/process/children.h"
#include "mp/process/finalizer.h"
#include "mp/process/tables.h"
#include "os/error.h"
#include "trace/writer.h"

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace mp {
namespace {

/// From here on the code runs in the child.
[[noreturn]] void beForked(const std::function<void()>& inChild) noexcept
{
    trace::afterForkInChild();
    forgetChildrenAfterFork();
    forgetFinalizersAfterFork();
    tablesMutex().unlock();
    inChild();
    std::abort(); // it does not return
}

os::Pidfd holdOrKill(pid_t child)
{
    try {
        return os::Pidfd(child);
    } catch (...) {
        // Without a descriptor for it nobody could ever wait for it.
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        throw;
    }
}

} // namespace

os::Pidfd forkChild(const Birth& birth, const std::function<void()>& body)
{
    handleForChildren();
    return forkForOther([&] { beChild(birth, inheritedParent(), body); });
}

os::Pidfd forkForOther(const std::function<void()>& inChild)
{
    std::unique_lock tables(tablesMutex());
    const pid_t child = ::fork();
    if (child == 0) {
        tables.release();
        beForked(inChild);
    }
    const int error = errno;
    tables.unlock();
    if (child == -1)
        os::failed("fork", error);
    return holdOrKill(child);
}

} // namespace mp
