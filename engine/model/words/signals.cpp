// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/signals.h"

#include <cstring>

namespace model {

std::string signalName(int signal)
{
    if (const char* name = ::sigabbrev_np(signal))
        return std::string("SIG") + name;
    return "signal " + std::to_string(signal);
}

} // namespace model
