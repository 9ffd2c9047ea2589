// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_id.h"

#include <chrono>
#include <fmt/format.h>
#include <random>
#include <unistd.h>

namespace session {

std::string newRunId()
{
    std::random_device random;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return fmt::format("{:x}-{}-{:08x}{:08x}",
                       std::chrono::duration_cast<std::chrono::microseconds>(now).count(),
                       ::getpid(), random(), random());
}

} // namespace session
