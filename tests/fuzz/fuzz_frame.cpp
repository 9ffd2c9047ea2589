// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/codec.h"
#include "trace/json_lines.h"

#include <cstdlib>

/// Any bytes are an event or are refused; an event is the same after encode and decode.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto record = trace::decode(std::as_bytes(std::span(data, size)));
        trace::Bytes again;
        trace::encode(record, again);
        if (trace::toJsonLine(trace::decode(again)) != trace::toJsonLine(record))
            std::abort();
    } catch (const trace::BadFrame&) {
    }
    return 0;
}
