// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/programs/hostile_acts.h"

#include "trace/writer.h"

#include <cstring>

namespace tests {
namespace {

/// A frame of the right length whose text claims to have four gigabytes.
void recordNonsense()
{
    constexpr std::size_t fieldBytes = 8;
    constexpr std::size_t size = sizeof(trace::FrameHeader) + fieldBytes;
    std::byte* const frame = trace::detail::reserve(size);
    trace::detail::writeHeader(frame, trace::kindNumber<trace::OutputWritten>(), size, 0);
    std::memset(frame + sizeof(trace::FrameHeader), 0xff, fieldBytes);
    trace::detail::publish(size);
}

} // namespace

int scribble(int frames)
{
    for (int i = 0; i < frames; ++i) {
        recordNonsense();
        trace::record<trace::OutputWritten>("stdout", "between");
    }
    return 0;
}

int vandalize()
{
    trace::record<trace::OutputWritten>("stdout", "before");
    const std::size_t size = trace::control()->ringBytes;
    const auto& ring = trace::detail::threadRing;
    std::memset(ring.bytes, 0xff, size);
    trace::control()->ringsUsed = 0xffff'ffff;
    trace::detail::publish(64);
    std::memset(ring.bytes, 0x11, size);
    trace::detail::publish(64);
    return 0;
}

} // namespace tests
