// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/signals.h"

#include "os/error.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace runner {

Signals::Signals() : m_client(::getppid())
{
    sigset_t ours;
    ::sigemptyset(&ours);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&ours, signal);
    os::checked(::sigprocmask(SIG_BLOCK, &ours, nullptr), "sigprocmask");
    ::signal(SIGPIPE, SIG_IGN);
    m_descriptor = os::FileDescriptor(
        os::checked(::signalfd(-1, &ours, SFD_NONBLOCK | SFD_CLOEXEC), "signalfd"));
    os::checked(::prctl(PR_SET_PDEATHSIG, SIGTERM), "prctl PR_SET_PDEATHSIG");
}

bool Signals::areAskingToEnd()
{
    bool isAsking = false;
    signalfd_siginfo signal{};
    while (::read(m_descriptor.get(), &signal, sizeof signal) == sizeof signal) {
        // The death signal comes when the client's thread that started us ends, too; the client
        // itself is then still our parent, and wants its run.
        const bool isThreadsDeath = static_cast<pid_t>(signal.ssi_pid) == m_client &&
                                    ::getppid() == m_client && signal.ssi_signo == SIGTERM;
        if (signal.ssi_signo != SIGCHLD && !isThreadsDeath)
            isAsking = true;
    }
    return isAsking;
}

} // namespace runner
