// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/errors.h"

#include <csignal>

namespace mp {

void ignoreSigpipe()
{
    struct sigaction present = {};
    ::sigaction(SIGPIPE, nullptr, &present);
    if (present.sa_handler == SIG_DFL)
        ::signal(SIGPIPE, SIG_IGN);
}

} // namespace mp
