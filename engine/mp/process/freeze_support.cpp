// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/freeze_support.h"

#include "mp/process/passport.h"
#include "trace/writer.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <linux/close_range.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace mp {
namespace {

/// Takes over what childMark() describes, closed on exec from now on.
std::vector<os::FileDescriptor> arrivedAt(const char* mark)
{
    int file = -1;
    int count = 0;
    if (std::sscanf(mark, "%d:%d", &file, &count) != 2 || file < 0 || count < 0)
        throw std::runtime_error(fmt::format("{}={} is not ours", childVariable, mark));
    ::close_range(static_cast<unsigned>(file), static_cast<unsigned>(file + count),
                  CLOSE_RANGE_CLOEXEC);
    std::vector<os::FileDescriptor> arrived;
    for (int descriptor = file; descriptor <= file + count; ++descriptor)
        arrived.emplace_back(descriptor);
    return arrived;
}

} // namespace

void freezeSupport()
{
    const char* const mark = std::getenv(childVariable);
    if (mark == nullptr)
        return;
    std::vector<os::FileDescriptor> arrived = arrivedAt(mark);
    ::unsetenv(childVariable);
    // Else it would be called "exe", after /proc/self/exe.
    ::prctl(PR_SET_NAME, program_invocation_short_name);
    trace::attach();
    os::FileDescriptor file = std::move(arrived.front());
    arrived.erase(arrived.begin());
    beStarted(std::move(file), std::move(arrived));
}

void requireBootstrapped()
{
    if (std::getenv(childVariable) != nullptr)
        throw std::runtime_error(
            "An attempt has been made to start a new process before the current process has "
            "finished its bootstrapping phase: this program has to call mp::freezeSupport() "
            "first in its main()");
}

std::string childMark(int file, std::size_t luggageCount)
{
    return fmt::format("{}:{}", file, luggageCount);
}

} // namespace mp
