// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"
#include "trace/events/types.h"

#include <algorithm>
#include <cstring>

/// What goes through a pool's two pipes: a header, then as many bytes as it says.
namespace mp {

/// Owner to workers. Without a function it is the message to stop.
struct TaskHeader {
    std::uint64_t size = 0; ///< of the packed arguments that follow
    std::uint64_t function = 0;
    trace::JobId job;
    std::uint64_t index = 0;
    std::uint64_t items = 0;
    std::uint64_t seed = 0; ///< of the task's random values
};

/// Workers to owner.
struct ResultHeader {
    std::uint64_t size = 0; ///< of the packed value or error that follows
    trace::JobId job;
    std::uint64_t index = 0;
    std::uint64_t isOk = 0;
};

/// An error on its way to get().
struct PackedError {
    std::string type;
    std::string text;
    std::string traceback;

    void serialize(auto& archive) { archive(type, text, traceback); }
};

template <class Header>
Bytes framed(const Header& header, ByteView payload)
{
    Bytes frame(sizeof header + payload.size());
    std::memcpy(frame.data(), &header, sizeof header);
    std::ranges::copy(payload, frame.begin() + sizeof header);
    return frame;
}

} // namespace mp
