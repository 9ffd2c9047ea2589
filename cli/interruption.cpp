// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>

namespace cli {
namespace {

constexpr std::array interrupting{SIGINT, SIGQUIT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t firstSignal = 0;
volatile std::sig_atomic_t wakeup = -1;

void remember(int signal)
{
    const int saved = errno;
    if (firstSignal == 0)
        firstSignal = signal;
    ::eventfd_write(wakeup, 1); // async-signal-safe: one write(2)
    errno = saved;
}

} // namespace

Interruption::Interruption()
{
    wakeup = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wakeup < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
    firstSignal = 0;
    struct sigaction action = {};
    action.sa_handler = remember; // without SA_RESTART: a blocked write looks at received()
    for (const int signal : interrupting)
        ::sigaction(signal, &action, nullptr);
}

Interruption::~Interruption()
{
    for (const int signal : interrupting)
        ::signal(signal, SIG_DFL);
    ::close(wakeup);
    wakeup = -1;
}

int Interruption::descriptor() const
{
    return wakeup;
}

int Interruption::received()
{
    return firstSignal;
}

void Interruption::throwIfReceived()
{
    if (firstSignal != 0)
        throw Interrupted{firstSignal};
}

void Interruption::forget()
{
    firstSignal = 0;
    eventfd_t count = 0;
    (void)::eventfd_read(wakeup, &count); // nonblocking: fails when there was none
}

} // namespace cli
