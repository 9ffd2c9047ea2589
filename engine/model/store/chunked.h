// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/indexed.h"

#include <vector>

namespace model {

/// A vector for millions: grows piece by piece, so that nothing is copied and no half of it stands
/// empty; one of a few elements takes no more than a vector.
template <class T, std::size_t perChunk = 4096>
class Chunked
{
public:
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    const T& operator[](std::size_t at) const { return m_chunks[at / perChunk][at % perChunk]; }
    T& operator[](std::size_t at) { return m_chunks[at / perChunk][at % perChunk]; }
    const T& back() const { return m_chunks.back().back(); }

    void push_back(const T& value)
    {
        if (m_size % perChunk == 0) {
            m_chunks.emplace_back();
            if (m_size > 0)
                m_chunks.back().reserve(perChunk);
        }
        m_chunks.back().push_back(value);
        ++m_size;
    }
    void pop_back()
    {
        m_chunks.back().pop_back();
        if (--m_size % perChunk == 0)
            m_chunks.pop_back();
    }
    /// Dear, but for one of the last.
    void erase(std::size_t at)
    {
        for (; at + 1 < m_size; ++at)
            (*this)[at] = (*this)[at + 1];
        pop_back();
    }

    Indexed<Chunked> begin() const { return {*this, 0}; }
    Indexed<Chunked> end() const { return {*this, m_size}; }

    std::size_t bytes() const
    {
        std::size_t sum = m_chunks.capacity() * sizeof(std::vector<T>);
        for (const std::vector<T>& chunk : m_chunks)
            sum += chunk.capacity() * sizeof(T);
        return sum;
    }

private:
    std::vector<std::vector<T>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace model
