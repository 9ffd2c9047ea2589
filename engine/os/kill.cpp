// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/kill.h"

#include "os/proc.h"

#include <csignal>
#include <system_error>
#include <unistd.h>

namespace os {

void killWithGroup(const Pidfd& process)
{
    const auto stat = readStat(process.pid());
    try {
        if (!process.sendSignal(SIGKILL))
            return;
    } catch (const std::system_error& error) {
        if (error.code() != std::errc::operation_not_permitted)
            throw;
    }
    if (stat && stat->group > 1 && stat->group != ::getpgrp())
        ::kill(-stat->group, SIGKILL);
}

} // namespace os
