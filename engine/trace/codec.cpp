// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/codec.h"

#include "trace/kinds.h"
#include "trace/wire.h"

#include <fmt/format.h>

namespace trace {

namespace {

constexpr std::size_t alignment = 8;

template <class E>
std::size_t sizeOfFields(const E& event)
{
    return std::apply(
        [](const auto&... field) {
            return (std::size_t{0} + ... +
                    Wire<std::remove_cvref_t<decltype(field)>>::size(field, streamLimits));
        },
        E::fields(event));
}

template <class E>
void writeFields(const E& event, std::byte* to)
{
    std::apply(
        [&to](const auto&... field) {
            ((to = Wire<std::remove_cvref_t<decltype(field)>>::write(to, field, streamLimits)),
             ...);
        },
        E::fields(event));
}

template <class E>
void readFields(FieldSource from, E& event)
{
    const auto read = [&from]<class Field>(Field& field) {
        if (!from.isAtEnd())
            Wire<Field>::read(from, field);
    };
    std::apply([&read](auto&... field) { (read(field), ...); }, E::fields(event));
}

bool canBegin(const FrameHeader& header)
{
    return header.size >= sizeof header && header.size <= maxFrameBytes &&
           header.size % alignment == 0 && header.padding < alignment &&
           sizeof header + header.padding <= header.size;
}

} // namespace

void encode(const Record& record, Bytes& out)
{
    const std::size_t fieldBytes =
        std::visit([](const auto& event) { return sizeOfFields(event); }, record.event);
    const std::size_t size = (sizeof(FrameHeader) + fieldBytes + alignment - 1) & ~(alignment - 1);
    FrameHeader header;
    header.size = static_cast<std::uint32_t>(size);
    header.kind = static_cast<std::uint16_t>(record.event.index());
    header.padding = static_cast<std::uint16_t>(size - sizeof header - fieldBytes);
    header.t = record.at.t.count();
    header.pid = record.at.pid;
    header.seq = record.at.seq;

    const std::size_t begin = out.size();
    out.resize(begin + size);
    std::memcpy(out.data() + begin, &header, sizeof header);
    std::visit(
        [to = out.data() + begin + sizeof header](const auto& event) { writeFields(event, to); },
        record.event);
}

std::size_t wholeFrame(std::span<const std::byte> bytes)
{
    FrameHeader header;
    if (bytes.size() < sizeof header)
        return 0;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (!canBegin(header))
        throw BadFrame(fmt::format("no event can be {} bytes long", header.size));
    return header.size <= bytes.size() ? header.size : 0;
}

FrameHeader headerOf(std::span<const std::byte> frame)
{
    if (wholeFrame(frame) != frame.size() || frame.empty())
        throw BadFrame("an event is not as long as it says");
    FrameHeader header;
    std::memcpy(&header, frame.data(), sizeof header);
    return header;
}

Record decode(std::span<const std::byte> frame)
{
    const FrameHeader header = headerOf(frame);
    Record record{whenAndWho(frame), emptyEvent(header.kind)};
    if (header.kind >= kindCount) {
        record.event = Unknown{fmt::format("#{}", header.kind)};
        return record;
    }
    const FieldSource fields(
        frame.subspan(sizeof header, frame.size() - sizeof header - header.padding));
    std::visit([&fields](auto& event) { readFields(fields, event); }, record.event);
    return record;
}

At whenAndWho(std::span<const std::byte> frame)
{
    const FrameHeader header = headerOf(frame);
    return {std::chrono::nanoseconds(header.t), header.pid, header.seq};
}

} // namespace trace
