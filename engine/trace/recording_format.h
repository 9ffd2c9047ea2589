// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The layout of a recording: the magic, then blocks. Each block is a header and one zstd frame
/// with a checksum. First comes one Kinds block, then Frames blocks, last an empty End block, so
/// that a file which was cut between two blocks is known to be cut.
namespace trace::format {

inline constexpr std::string_view magic = "PLAB\r\n\x1a\x01"; ///< the last byte is the version

enum class BlockType : std::uint32_t {
    Kinds = 0x444e494b,  ///< "KIND": a line for each kind number: its name and its fields' names
    Frames = 0x4d415246, ///< "FRAM": whole frames (codec.h)
    End = 0x21444e45,    ///< "END!"
};

struct BlockHeader {
    BlockType type{};
    std::uint32_t packedBytes = 0;
    std::uint32_t bytes = 0; ///< unpacked
};

/// Larger blocks are damage.
inline constexpr std::uint32_t maxBlockBytes = 1u << 27;

} // namespace trace::format
