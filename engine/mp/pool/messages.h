// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"
#include "trace/events/types.h"

#include <array>
#include <cstring>

/// What goes through a pool's two pipes.
namespace mp {

/// Owner to workers. Without a function it is the message to stop.
struct TaskHeader {
    std::uint64_t function = 0;
    trace::JobId job;
    std::uint64_t index = 0;
    std::uint64_t items = 0;
    std::uint64_t seed = 0; ///< of the task's random values
    std::uint64_t size = 0; ///< of the packed arguments
};

/// A task's first part has always the same size, so that one read(2) takes a small task whole.
/// Arguments that find no room in it follow.
struct TaskFrame {
    TaskHeader header;
    std::array<std::byte, 16> beginning{};
};

enum class Outcome : std::uint64_t { Value, Raised, CannotBeSent };

/// Workers to owner, before the packed value or error.
struct ResultHeader {
    trace::JobId job;
    std::uint64_t index = 0;
    Outcome outcome = Outcome::Value;
    std::uint64_t size = 0; ///< of what follows
};

/// An error on its way to get().
struct PackedError {
    std::string type;
    std::string text;
    std::string traceback;

    void serialize(auto& archive) { archive(type, text, traceback); }
};

inline void append(Bytes& bytes, ByteView added)
{
    bytes.insert(bytes.end(), added.begin(), added.end());
}

} // namespace mp
