// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/line/at_line.h"
#include "mp/pool/errors.h"
#include "mp/pool/imap_stream.h"
#include "mp/process/time.h"
#include "trace/turn.h"

#include <iterator>
#include <memory>

namespace mp {

/// The results of imap and imapUnordered, one after the other, each as soon as it is there
/// (multiprocessing.pool.IMapIterator). Also a range: for (int value : pool.imap<square>(numbers)).
template <class T>
class ImapIterator
{
public:
    ImapIterator(std::shared_ptr<ImapStream> stream, std::size_t chunksize)
        : m_stream(std::move(stream)), m_endsAtError(chunksize > 1)
    {
    }

    /// Waits for the next value; nothing at the end. Throws what the task threw: with chunks of
    /// more than one item that is the end, as in Python, else one may go on.
    [[nodiscard]] std::optional<T> next(AtLine = AtLine()) { return nextUntil({}); }
    /// The same, but throws TimeoutError if it did not come in that time.
    [[nodiscard]] std::optional<T> next(Seconds timeout, AtLine = AtLine())
    {
        return nextUntil(deadlineAfter(timeout));
    }

    class Iterator
    {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(ImapIterator& results) : m_results(&results) { ++*this; }
        const T& operator*() const { return *m_value; }
        Iterator& operator++()
        {
            m_value = m_results->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const { return !m_value; }

    private:
        ImapIterator* m_results;
        std::optional<T> m_value;
    };
    Iterator begin() { return Iterator(*this); }
    std::default_sentinel_t end() const { return {}; }

private:
    std::optional<T> nextUntil(const os::Deadline& deadline);
    void fetchChunk(const os::Deadline& deadline);
    bool hasMore() const { return m_at < m_chunk.size() || (!m_isOver && !m_stream->isEnded()); }

    std::shared_ptr<ImapStream> m_stream;
    bool m_endsAtError;
    bool m_isOver = false;
    std::vector<T> m_chunk;
    std::size_t m_at = 0; ///< in m_chunk
};

template <class T>
std::optional<T> ImapIterator<T>::nextUntil(const os::Deadline& deadline)
{
    if (!hasMore())
        return {};
    const trace::Turn turn = trace::waitForTurn<trace::ResultGetBegin>(m_stream->id());
    trace::record<trace::ResultGetBegin>(m_stream->id(), timeLeft(deadline));
    try {
        if (m_at == m_chunk.size())
            fetchChunk(turn.later(deadline));
        T value = std::move(m_chunk[m_at++]);
        trace::record<trace::ResultGetEnd>(m_stream->id(), true,
                                           trace::isTraced() ? repr(value) : "");
        return value;
    } catch (const std::exception& error) {
        trace::record<trace::ResultGetEnd>(m_stream->id(), false, error.what());
        throw;
    }
}

template <class T>
void ImapIterator<T>::fetchChunk(const os::Deadline& deadline)
{
    auto chunk = m_stream->take(deadline);
    if (!chunk)
        throw TimeoutError("the result did not come in time");
    if (chunk->error) {
        m_isOver = m_endsAtError;
        std::rethrow_exception(chunk->error);
    }
    m_chunk = unpack<std::vector<T>>(chunk->values);
    m_at = 0;
}

} // namespace mp
