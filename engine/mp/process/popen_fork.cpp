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
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mp {
namespace {

/// In the child: what was this process's parent's is not its own.
void beForked() noexcept
{
    trace::afterForkInChild();
    forgetChildrenAfterFork();
    forgetFinalizersAfterFork();
    tablesMutex().unlock();
}

[[noreturn]] void runToItsEnd(const std::function<void()>& inChild) noexcept
{
    inChild();
    std::abort(); // it does not return
}

std::int64_t microseconds(const timeval& time)
{
    return time.tv_sec * 1'000'000 + time.tv_usec;
}

os::Pidfd holdOrKill(pid_t child)
{
    try {
        return os::Pidfd(child);
    } catch (...) {
        // Without a descriptor for it nobody could ever wait for it.
        ::kill(child, SIGKILL);
        rusage used{};
        const auto wait = [&] { return ::wait4(child, nullptr, 0, &used); };
        // It may have said that it begins: then it must be seen to end, too.
        if (os::uninterrupted(wait) == child)
            trace::record<trace::ProcessExit>(child, -SIGKILL, microseconds(used.ru_utime),
                                              microseconds(used.ru_stime), used.ru_maxrss);
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
    std::optional<os::Pidfd> child = forkHere();
    if (!child)
        runToItsEnd(inChild);
    return std::move(*child);
}

std::optional<os::Pidfd> forkHere()
{
    std::unique_lock tables(tablesMutex());
    const pid_t child = ::fork();
    if (child == 0) {
        tables.release();
        beForked();
        return {};
    }
    const int error = errno;
    tables.unlock();
    if (child == -1)
        os::failed("fork", error);
    return holdOrKill(child);
}

} // namespace mp
