// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/sound.h"

#include "trace/kinds.h"
#include "trace/wire.h"

namespace trace {
namespace {

template <class Number>
requires std::is_arithmetic_v<Number>
void skip(FieldSource& from, std::type_identity<Number>)
{
    from.take(sizeof(typename Wire<Number>::Stored));
}

template <class Tag>
void skip(FieldSource& from, std::type_identity<Id<Tag>>)
{
    from.take(sizeof(std::uint64_t));
}

void skip(FieldSource& from, std::type_identity<Text>)
{
    from.take(from.number<std::uint32_t>());
}

template <class Element>
void skip(FieldSource& from, std::type_identity<std::vector<Element>>)
{
    for (auto left = from.number<std::uint32_t>(); left > 0; --left)
        skip(from, std::type_identity<Element>());
}

template <class Value>
void skip(FieldSource& from, std::type_identity<std::optional<Value>>)
{
    if (from.number<std::uint8_t>() != 0)
        skip(from, std::type_identity<Value>());
}

void skip(FieldSource& from, std::type_identity<Timeout>)
{
    from.take(sizeof(double));
}

template <class E>
void skipFields(FieldSource from, const E& event)
{
    const auto pass = [&from]<class Field>(const Field&) {
        if (!from.isAtEnd())
            skip(from, std::type_identity<Field>());
    };
    std::apply([&pass](const auto&... field) { (pass(field), ...); }, E::fields(event));
}

} // namespace

bool isSound(std::span<const std::byte> frame)
{
    try {
        const FrameHeader header = headerOf(frame);
        if (header.kind >= kindCount)
            return true;
        const FieldSource fields(
            frame.subspan(sizeof header, frame.size() - sizeof header - header.padding));
        std::visit([&fields](const auto& event) { skipFields(fields, event); },
                   emptyEvent(header.kind));
        return true;
    } catch (const BadFrame&) {
        return false;
    }
}

} // namespace trace
