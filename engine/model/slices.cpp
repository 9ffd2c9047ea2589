// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/slices.h"

#include "model/store/varint.h"

#include <algorithm>
#include <stdexcept>

namespace model {

namespace {

/// All of a slice that is neither time nor texture. A moment is told by its distance from the
/// slice's begin, so that calls of one sort are the same text.
std::string noteOf(const Slice& slice)
{
    const Activity& activity = slice.activity;
    std::string note;
    putNumber(note, static_cast<std::uint64_t>(activity.doing) << 2U |
                        static_cast<std::uint64_t>(activity.isTimed) << 1U |
                        static_cast<std::uint64_t>(activity.isCalled));
    putNumber(note, activity.ask);
    putSigned(note, (slice.from - activity.since).count());
    putNumber(note, activity.id);
    putNumber(note, activity.index);
    putNumber(note, slice.number);
    return note += activity.value;
}

void readNote(std::string_view note, Slice& slice)
{
    Activity& activity = slice.activity;
    const std::uint64_t kind = takeNumber(note);
    activity.doing = static_cast<Doing>(kind >> 2U);
    activity.isTimed = (kind & 2U) != 0;
    activity.isCalled = (kind & 1U) != 0;
    activity.ask = static_cast<std::uint32_t>(takeNumber(note));
    activity.since = slice.from - Time(takeSigned(note));
    activity.id = takeNumber(note);
    activity.index = takeNumber(note);
    slice.number = takeNumber(note);
    activity.value = note;
}

} // namespace

Slices::Slices(std::shared_ptr<Notes> notes) : m_notes(std::move(notes)) {}

Slices::Slices(std::initializer_list<Slice> slices) : Slices()
{
    for (const Slice& slice : slices)
        push_back(slice);
}

Time Slices::longLength(std::size_t at) const
{
    return std::ranges::lower_bound(m_long, at, {}, &Long::at)->length;
}

void Slices::addBlock()
{
    const std::size_t first = m_packed.size() - Block::slices;
    Block block{.from = extent(first).from, .to = extent(m_packed.size() - 1).to};
    for (std::size_t at = first; at < m_packed.size(); ++at) {
        const Extent slice = extent(at);
        block.seconds[static_cast<std::size_t>(slice.texture)] +=
            std::chrono::duration<float>(slice.to - slice.from).count();
    }
    m_blocks.push_back(block);
}

std::uint32_t Slices::lookOf(Texture texture, Notes::Ref ref)
{
    static_assert(textures <= 1 << textureBits);
    return static_cast<std::uint32_t>(texture) << (32 - textureBits) | ref;
}

Slice Slices::unpacked(std::size_t at) const
{
    Slice slice;
    const Extent stretch = extent(at);
    slice.from = stretch.from;
    slice.to = stretch.to;
    slice.texture = stretch.texture;
    readNote(m_notes->read(m_packed[at].look & (UINT32_MAX >> textureBits)), slice);
    return slice;
}

Slice Slices::operator[](std::size_t at) const
{
    return at < m_packed.size() ? unpacked(at) : *m_last;
}

Slice Slices::at(std::size_t at) const
{
    if (at >= size())
        throw std::out_of_range("the lane has no such slice");
    return (*this)[at];
}

void Slices::push_back(Slice slice)
{
    if (m_last) {
        const Time length = m_last->length();
        const bool fits = length >= Time(0) && length < Time(isLong);
        if (!fits)
            m_long.push_back({m_packed.size(), length});
        m_packed.push_back({m_last->from,
                            fits ? static_cast<std::uint32_t>(length.count()) : isLong,
                            lookOf(m_last->texture, m_notes->keep(noteOf(*m_last)))});
        if (m_packed.size() % Block::slices == 0)
            addBlock();
    }
    m_last = std::move(slice);
}

void Slices::pop_back()
{
    m_last.reset();
    if (m_packed.empty())
        return;
    const std::size_t at = m_packed.size() - 1;
    m_last = unpacked(at);
    if (at < m_blocks.size() * Block::slices)
        m_blocks.pop_back();
    m_packed.pop_back();
    if (!m_long.empty() && m_long.back().at == at)
        m_long.pop_back();
}

std::size_t Slices::bytes() const
{
    return m_packed.bytes() + m_blocks.bytes() + m_long.capacity() * sizeof(Long) + sizeof *this;
}

} // namespace model
