// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <cstddef>
#include <span>
#include <stdexcept>
#include <vector>

/// The bytes of an event in the stream, in a recording and in the model's log: a header and the
/// fields in their declared order, host byte order, strings with a length before them.
namespace trace {

using Bytes = std::vector<std::byte>;

/// The start of every frame, as it lies in memory.
struct FrameHeader {
    std::uint32_t size = 0;    ///< of the whole frame, header included; a multiple of 8
    std::uint16_t kind = 0;    ///< position in AnyEvent
    std::uint16_t padding = 0; ///< bytes after the last field that only fill up the size
    std::int64_t t = 0;        ///< nanoseconds since run.begin
    std::int32_t pid = 0;
    std::uint32_t seq = 0;
};

static_assert(sizeof(FrameHeader) == 24);

/// No frame is longer; a size beyond it is damage.
inline constexpr std::uint32_t maxFrameBytes = 1u << 26;

/// Appends the record as one frame. A text of more than 1 MiB and a list of more than 4 MiB are
/// cut.
void encode(const Record& record, Bytes& out);

/// The size of the frame that `bytes` begins with, or 0 if it is not whole yet. Throws BadFrame
/// when no frame can begin so.
std::size_t wholeFrame(std::span<const std::byte> bytes);

/// Decodes one whole frame. Fields that are missing at its end keep their defaults, bytes beyond
/// the known fields are skipped, a kind number out of range becomes Unknown ("#200"). Throws
/// BadFrame, never reads outside `frame`.
Record decode(std::span<const std::byte> frame);

/// The header of a whole frame. Throws BadFrame if the frame is not exactly `size` bytes long.
FrameHeader headerOf(std::span<const std::byte> frame);

/// Only who and when: cheap.
At whenAndWho(std::span<const std::byte> frame);

struct BadFrame : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace trace
