// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"

#include <concepts>
#include <cstring>
#include <limits>

/// How each type of field looks in a frame. Used by the codec and, without allocating, by the
/// writer. Numbers take their own size, host byte order, unaligned; a text is its length (32 bits)
/// and its bytes; a list is its length and its elements; an optional is a byte and its value.
namespace trace {

/// How much of a text or list goes into a frame; the rest is left out.
struct Limits {
    std::size_t text; ///< bytes of one text, cut on the edge of a UTF-8 character
    std::size_t list; ///< bytes of all elements of one list, cut between elements
};

/// What a traced process records: small, so that every frame fits its ring.
inline constexpr Limits ringLimits{4096, 16384};
/// What a stream or a recording keeps.
inline constexpr Limits streamLimits{1 << 20, 4 << 20};

/// The longest beginning of `text` that has at most `limit` bytes and ends with a whole character.
constexpr std::string_view cutText(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u)
        --end;
    return text.substr(0, end);
}

/// Takes fields from the bytes of a frame; throws BadFrame rather than read past their end.
class FieldSource
{
public:
    explicit FieldSource(std::span<const std::byte> bytes) : m_rest(bytes) {}
    bool isAtEnd() const { return m_rest.empty(); }

    std::span<const std::byte> take(std::size_t size)
    {
        if (size > m_rest.size())
            throw BadFrame("a field reaches beyond the end of its event");
        const auto taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

    template <class Number>
    Number number()
    {
        Number value{};
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

private:
    std::span<const std::byte> m_rest;
};

/// One type of field: `size` and `write` take anything that converts to the field, `read` fills it.
template <class Field>
struct Wire;

template <class Number>
requires std::is_arithmetic_v<Number>
struct Wire<Number> {
    using Stored = std::conditional_t<std::same_as<Number, bool>, std::uint8_t, Number>;

    static constexpr std::size_t size(const auto&, Limits) { return sizeof(Stored); }
    static std::byte* write(std::byte* to, const auto& value, Limits)
    {
        const auto stored = static_cast<Stored>(static_cast<Number>(value));
        std::memcpy(to, &stored, sizeof stored);
        return to + sizeof stored;
    }
    static void read(FieldSource& from, Number& value)
    {
        const auto stored = from.number<Stored>();
        if constexpr (std::same_as<Number, bool>)
            value = stored != 0;
        else
            value = stored;
    }
};

template <class Tag>
struct Wire<Id<Tag>> {
    static constexpr std::size_t size(const Id<Tag>&, Limits) { return sizeof(std::uint64_t); }
    static std::byte* write(std::byte* to, const Id<Tag>& id, Limits limits)
    {
        return Wire<std::uint64_t>::write(to, id.value, limits);
    }
    static void read(FieldSource& from, Id<Tag>& id) { id.value = from.number<std::uint64_t>(); }
};

template <>
struct Wire<Text> {
    static std::size_t size(std::string_view text, Limits limits)
    {
        return sizeof(std::uint32_t) + cutText(text, limits.text).size();
    }
    static std::byte* write(std::byte* to, std::string_view text, Limits limits)
    {
        const std::string_view kept = cutText(text, limits.text);
        to = Wire<std::uint32_t>::write(to, kept.size(), limits);
        std::memcpy(to, kept.data(), kept.size());
        return to + kept.size();
    }
    static void read(FieldSource& from, Text& text)
    {
        const auto bytes = from.take(from.number<std::uint32_t>());
        text.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
};

/// A list of any element that has a Wire; `List` in size and write is any range.
template <class Element>
struct Wire<std::vector<Element>> {
    struct Kept {
        std::uint32_t count = 0;
        std::size_t bytes = 0;
    };
    static Kept kept(const auto& list, Limits limits)
    {
        Kept kept;
        for (const auto& element : list) {
            const std::size_t size = Wire<Element>::size(element, limits);
            if (kept.bytes + size > limits.list)
                break;
            kept.bytes += size;
            ++kept.count;
        }
        return kept;
    }
    static std::size_t size(const auto& list, Limits limits)
    {
        return sizeof(std::uint32_t) + kept(list, limits).bytes;
    }
    static std::byte* write(std::byte* to, const auto& list, Limits limits)
    {
        std::uint32_t left = kept(list, limits).count;
        to = Wire<std::uint32_t>::write(to, left, limits);
        for (const auto& element : list) {
            if (left-- == 0)
                break;
            to = Wire<Element>::write(to, element, limits);
        }
        return to;
    }
    static void read(FieldSource& from, std::vector<Element>& list)
    {
        list.clear();
        for (auto left = from.number<std::uint32_t>(); left > 0; --left)
            Wire<Element>::read(from, list.emplace_back());
    }
};

template <class Value>
struct Wire<std::optional<Value>> {
    static std::size_t size(const std::optional<Value>& value, Limits limits)
    {
        return 1 + (value ? Wire<Value>::size(*value, limits) : 0);
    }
    static std::byte* write(std::byte* to, const std::optional<Value>& value, Limits limits)
    {
        to = Wire<bool>::write(to, value.has_value(), limits);
        return value ? Wire<Value>::write(to, *value, limits) : to;
    }
    static void read(FieldSource& from, std::optional<Value>& value)
    {
        value.reset();
        if (from.number<std::uint8_t>() != 0)
            Wire<Value>::read(from, value.emplace());
    }
};

/// At the end of a frame what is missing is not there: most calls have no timeout.
template <>
struct Wire<Timeout> {
    static std::size_t size(const Timeout& timeout, Limits) { return timeout ? sizeof(double) : 0; }
    static std::byte* write(std::byte* to, const Timeout& timeout, Limits limits)
    {
        return timeout ? Wire<double>::write(to, *timeout, limits) : to;
    }
    static void read(FieldSource& from, Timeout& timeout)
    {
        timeout.emplace(from.number<double>());
    }
};

} // namespace trace
