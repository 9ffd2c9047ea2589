// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/feed.h"

#include "trace/kinds.h"
#include "trace/sound.h"

#include <cstring>

namespace runner {

namespace {

bool isOfInterest(std::uint16_t kind)
{
    return kind == trace::kindNumber<trace::ProcessBegin>() ||
           kind == trace::kindNumber<trace::ProcessStartEnd>() ||
           kind == trace::kindNumber<trace::SubprocessStartEnd>() ||
           kind == trace::kindNumber<trace::ProcessExit>() ||
           kind == trace::kindNumber<trace::OutputWritten>();
}

} // namespace

Feed::Feed(trace::Reader& reader, Family& family, StreamPipe& stream)
    : m_reader(reader), m_family(family), m_stream(stream)
{
}

bool Feed::drain()
{
    const bool hasMore = m_reader.drain([this](auto frame) { pass(frame); });
    tellFamily();
    return hasMore;
}

void Feed::flush()
{
    m_reader.flush([this](auto frame) { pass(frame); });
}

void Feed::pass(std::span<const std::byte> inRing)
{
    // Judged is the copy: what lies in the ring a process gone wild may still be changing.
    trace::Bytes& out = m_stream.waiting();
    out.insert(out.end(), inRing.begin(), inRing.end());
    const std::span<const std::byte> frame = std::span(out).last(inRing.size());
    if (!trace::isSound(frame)) {
        out.resize(out.size() - inRing.size());
        ++m_refused;
        return;
    }
    trace::FrameHeader header;
    std::memcpy(&header, frame.data(), sizeof header);
    if (isOfInterest(header.kind))
        notice(header.pid, trace::decode(frame).event);
}

void Feed::notice(pid_t pid, const trace::AnyEvent& event)
{
    if (std::holds_alternative<trace::ProcessBegin>(event))
        m_begun.push_back(pid);
    else if (const auto* started = std::get_if<trace::ProcessStartEnd>(&event))
        m_begun.push_back(started->child);
    else if (const auto* program = std::get_if<trace::SubprocessStartEnd>(&event))
        m_begun.push_back(program->child);
    else if (const auto* exit = std::get_if<trace::ProcessExit>(&event)) {
        std::erase(m_begun, exit->child); // begun and reaped in one go: nothing to watch any more
        m_reaped.push_back(exit->child);
    } else if (const auto* output = std::get_if<trace::OutputWritten>(&event))
        m_printedBytes += output->text.size();
}

void Feed::tellFamily()
{
    // Not from within the visit: the family adds events of its own to the reader.
    for (const pid_t pid : std::exchange(m_reaped, {}))
        m_family.heardOfExit(pid);
    for (const pid_t pid : std::exchange(m_begun, {}))
        m_family.heardOf(pid);
}

} // namespace runner
