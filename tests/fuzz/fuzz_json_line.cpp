// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/json_lines.h"

#include <cstdint>
#include <cstdlib>

/// Any line is an event or is skipped; an event's own line is read as the same event.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto record = trace::fromJsonLine({reinterpret_cast<const char*>(data), size});
    if (!record)
        return 0;
    const auto line = trace::toJsonLine(*record);
    const auto again = trace::fromJsonLine(line);
    if (!again || trace::toJsonLine(*again) != line)
        std::abort();
    return 0;
}
