// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/pidfd.h"

#include "os/error.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace os {
namespace {

// The kernel's numbers; Debian 12's headers for the C library do not have them all.
constexpr int idTypePidfd = 3;

std::chrono::microseconds toMicroseconds(const timeval& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

Pidfd::Pidfd(pid_t pid)
    : m_pid(pid),
      m_descriptor(static_cast<int>(checked(::syscall(SYS_pidfd_open, pid, 0), "pidfd_open")))
{
}

bool Pidfd::waitUntilEnded(const Deadline& deadline) const
{
    return waitReadable(descriptor(), deadline);
}

std::optional<ExitStatus> Pidfd::reap() const
{
    siginfo_t info{};
    rusage usage{};
    // The system call, unlike the function, has a fifth argument: what the child used.
    checked(uninterrupted([&] {
                return ::syscall(SYS_waitid, idTypePidfd, descriptor(), &info, WEXITED | WNOHANG,
                                 &usage);
            }),
            "waitid");
    if (info.si_pid == 0)
        return {};
    return ExitStatus{.code = info.si_code == CLD_EXITED ? info.si_status : -info.si_status,
                      .userTime = toMicroseconds(usage.ru_utime),
                      .systemTime = toMicroseconds(usage.ru_stime),
                      .maxRssKib = usage.ru_maxrss};
}

bool Pidfd::sendSignal(int signal) const
{
    const long result = ::syscall(SYS_pidfd_send_signal, descriptor(), signal, nullptr, 0);
    if (result == -1 && errno == ESRCH)
        return false;
    checked(result, "pidfd_send_signal");
    return true;
}

} // namespace os
