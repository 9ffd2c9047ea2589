// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

#include <exception>
#include <ranges>

namespace mp {

/// A part of a job, which one worker does at a stroke: CPython calls it a task batch.
struct Chunk {
    std::size_t end = 0; ///< of its packed items; they begin where those of the one before end
    std::uint64_t items = 0;
    std::exception_ptr error{}; ///< it cannot be sent
};

/// How many items go into a chunk if the caller does not say: so many that each worker gets four
/// chunks (CPython: Pool._map_async); 0 for no items.
constexpr std::size_t defaultChunksize(std::size_t items, std::size_t workers)
{
    const std::size_t chunks = workers * 4;
    return (items + chunks - 1) / chunks;
}

/// A job's items, packed and cut into chunks. What cannot be packed spoils its chunk only.
class Chunks
{
public:
    explicit Chunks(std::size_t chunksize) : m_chunksize(chunksize) {}

    template <class Item>
    void add(const Item& item)
    {
        Chunk& chunk = open();
        try {
            Packer packer(m_bytes);
            packer(item);
        } catch (const std::exception&) {
            chunk.error = std::current_exception();
        }
        ++chunk.items;
        chunk.end = m_bytes.size();
    }
    /// The input broke off: nobody does the chunk that it was filling (CPython:
    /// Pool._guarded_task_generation).
    void breakOff(std::exception_ptr error) { open().error = std::move(error); }

    std::size_t chunksize() const { return m_chunksize; }
    const std::vector<Chunk>& all() const { return m_all; }
    std::uint64_t items() const;
    ByteView bytesOf(std::size_t index) const;

private:
    Chunk& open()
    {
        if (m_all.empty() || m_all.back().items == m_chunksize)
            m_all.push_back({.end = m_bytes.size()});
        return m_all.back();
    }

    std::size_t m_chunksize;
    Bytes m_bytes;
    std::vector<Chunk> m_all;
};

} // namespace mp
