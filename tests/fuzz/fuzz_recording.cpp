// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/recording.h"

#include <cstdint>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

/// Any file is a recording, perhaps a damaged one, or is refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const int file = ::memfd_create("recording", 0);
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, data, size, 0) < 0)
        return 0;
    try {
        trace::readRecording(fmt::format("/proc/self/fd/{}", file), [](const trace::Record&) {});
    } catch (const trace::UnreadableRecording&) {
    }
    return 0;
}
