// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/popen_fork.h"

#include "mp/process/after_fork.h"
#include "mp/process/bootstrap.h"
#include "mp/process/children.h"
#include "mp/process/finalizer.h"
#include "mp/process/tables.h"
#include "os/error.h"
#include "trace/writer.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

namespace mp {
namespace {

void readNothing()
{
    const os::FileDescriptor null = os::openFile("/dev/null", O_RDONLY);
    os::checked(::dup2(null.get(), STDIN_FILENO), "dup2");
}

/// From here on the code runs in the child.
[[noreturn]] void bornAs(const Birth& birth, const std::function<void()>& body) noexcept
{
    trace::afterForkInChild();
    becomeChild(birth);
    trace::record<trace::ProcessBegin>(::getppid(), birth.name, birth.isDaemon);
    forgetChildrenAfterFork();
    forgetFinalizersAfterFork();
    tablesMutex().unlock();
    runAfterForkHooks();
    runChild([&] {
        readNothing();
        body();
    });
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
    prepareToBeParent();
    // What is buffered now would be written once more by the child.
    std::fflush(nullptr);
    std::cout.flush();
    std::unique_lock tables(tablesMutex());
    const pid_t child = ::fork();
    if (child == 0) {
        tables.release();
        bornAs(birth, body);
    }
    const int error = errno;
    tables.unlock();
    if (child == -1)
        os::failed("fork", error);
    return holdOrKill(child);
}

} // namespace mp
