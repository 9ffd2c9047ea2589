// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace model {

/// Texts that were kept once and are read back by a number. What has been kept a short while ago is
/// not kept again: the same few are said over and over.
class Notes
{
public:
    using Ref = std::uint32_t;

    /// Throws std::length_error beyond 2 GiB in all.
    Ref keep(std::string_view text);
    /// Valid as long as these notes.
    std::string_view read(Ref ref) const;

    std::size_t bytes() const;

private:
    static constexpr std::size_t chunkBytes = 1 << 16;
    static constexpr std::size_t unit = 4; ///< where a text may begin
    static constexpr std::size_t recents = 4096;

    struct Chunk {
        Ref first = 0; ///< number of its first text
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
        std::size_t used = 0;
    };

    Chunk& chunkWithRoom(std::size_t bytes);

    std::vector<Chunk> m_chunks;
    std::unique_ptr<std::array<Ref, recents>> m_recents; ///< by hash; one more than the number
};

} // namespace model
