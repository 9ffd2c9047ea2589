// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/reader.h"

#include "trace/deaths.h"
#include "trace/futex.h"
#include "trace/kinds.h"
#include "trace/ring_source.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <unistd.h>
#include <unordered_map>

namespace trace {

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();

template <class Number>
Number at(std::span<const std::byte> frame, std::size_t offset)
{
    Number number{};
    std::memcpy(&number, frame.data() + offset, sizeof number);
    return number;
}

std::int64_t timeOf(std::span<const std::byte> frame)
{
    return at<std::int64_t>(frame, offsetof(FrameHeader, t));
}

/// The child that an E is about; 0 if the frame is damaged.
template <class E>
pid_t childIn(std::span<const std::byte> frame)
{
    try {
        return std::get<E>(decode(frame).event).child;
    } catch (const BadFrame&) {
        return 0;
    }
}

/// A ring that has something to give, in a heap whose top is the earliest.
struct Candidate {
    std::int64_t t;
    RingSource* source;

    bool operator<(const Candidate& other) const { return t > other.t; }
};

} // namespace

struct Reader::State {
    Segment& segment;
    std::int64_t slack;
    std::vector<RingSource> rings;
    std::multimap<std::int64_t, Bytes> added;
    std::unordered_map<pid_t, std::uint32_t> lastSeq;
    std::int64_t lastTime = 0;
    std::int64_t present = 0; ///< no event is later, whatever it says
    Deaths deaths;
    std::vector<Candidate> heap;

    State(Segment& of, std::int64_t slackNs);
    std::span<RingSource> usedRings();
    void look();
    void offer(RingSource& source);
    std::size_t giveOutUntil(std::int64_t horizon, const Visit& visit);
    void giveOutFromRing(const Visit& visit);
    void giveOutAdded(const Visit& visit);
    void giveOut(std::span<std::byte> frame, const Visit& visit);
    void makeUpDeath(pid_t child, std::int64_t t, const Visit& visit);
    void stampAndVisit(std::span<std::byte> frame, const Visit& visit);
};

Reader::State::State(Segment& of, std::int64_t slackNs) : segment(of), slack(slackNs)
{
    const SegmentView& view = segment.view();
    for (std::uint32_t index = 0; index < view.control->ringCount; ++index)
        rings.emplace_back(view.rings[index],
                           std::span(view.bytesOf(index), view.control->ringBytes), *view.control);
}

std::span<RingSource> Reader::State::usedRings()
{
    // Bounded: the control page is open to every process of the run.
    return std::span(rings).first(
        std::min<std::size_t>(segment.control().ringsUsed.load(), rings.size()));
}

void Reader::State::offer(RingSource& source)
{
    if (source.next().empty())
        source.refresh(); // there may be more in it than could be taken out
    const auto frame = source.next();
    if (frame.empty())
        return;
    heap.push_back({timeOf(frame), &source});
    std::push_heap(heap.begin(), heap.end());
}

void Reader::State::look()
{
    heap.clear();
    for (RingSource& ring : usedRings()) {
        ring.refresh();
        offer(ring);
    }
}

std::size_t Reader::State::giveOutUntil(std::int64_t horizon, const Visit& visit)
{
    std::size_t count = 0;
    for (;; ++count) {
        const std::int64_t inRings = heap.empty() ? endOfTime : heap.front().t;
        const std::int64_t inAdded = added.empty() ? endOfTime : added.begin()->first;
        if (std::min(inRings, inAdded) > horizon || (heap.empty() && added.empty()))
            break;
        if (inRings <= inAdded && !heap.empty())
            giveOutFromRing(visit);
        else
            giveOutAdded(visit);
    }
    return count;
}

void Reader::State::giveOutFromRing(const Visit& visit)
{
    RingSource& source = *heap.front().source;
    std::pop_heap(heap.begin(), heap.end());
    heap.pop_back();
    const auto frame = source.next();
    // A time that has not come yet would hold up all that comes after it.
    const std::int64_t t = std::min(timeOf(frame), present);
    std::memcpy(frame.data() + offsetof(FrameHeader, t), &t, sizeof t);
    giveOut(frame, visit);
    source.take(frame);
    offer(source);
}

void Reader::State::giveOutAdded(const Visit& visit)
{
    giveOut(added.extract(added.begin()).mapped(), visit);
}

void Reader::State::giveOut(std::span<std::byte> frame, const Visit& visit)
{
    const auto kind = at<std::uint16_t>(frame, offsetof(FrameHeader, kind));
    if (kind == kindNumber<ProcessDead>()) {
        if (!deaths.isNews(childIn<ProcessDead>(frame)))
            return;
    } else if (kind == kindNumber<ProcessExit>()) {
        const pid_t child = childIn<ProcessExit>(frame);
        if (deaths.isMissing(child))
            makeUpDeath(child, timeOf(frame), visit);
    }
    stampAndVisit(frame, visit);
}

void Reader::State::makeUpDeath(pid_t child, std::int64_t t, const Visit& visit)
{
    Bytes frame;
    encode({{std::chrono::nanoseconds(t), segment.control().readerPid}, ProcessDead{child}}, frame);
    stampAndVisit(frame, visit);
}

void Reader::State::stampAndVisit(std::span<std::byte> frame, const Visit& visit)
{
    FrameHeader header;
    std::memcpy(&header, frame.data(), sizeof header);
    header.t = lastTime = std::max(lastTime, header.t);
    header.seq = ++lastSeq[header.pid];
    std::memcpy(frame.data(), &header, sizeof header);
    visit(frame);
}

Reader::Reader(Segment& segment, std::chrono::nanoseconds slack)
    : m_state(std::make_unique<State>(segment, slack.count()))
{
}

Reader::~Reader()
{
    m_state->segment.control().readerAlive.store(0);
    for (const RingSource& ring : m_state->usedRings())
        ring.wakeWriter();
}

bool Reader::drain(const Visit& visit)
{
    // The time is taken before the look: what happened until then and had consequences is seen.
    const std::int64_t horizon = m_state->segment.now().count() - m_state->slack;
    m_state->present = horizon;
    m_state->look();
    const bool gaveOut = m_state->giveOutUntil(horizon, visit) != 0;
    return gaveOut || !m_state->heap.empty() || !m_state->added.empty();
}

void Reader::flush(const Visit& visit)
{
    m_state->present = m_state->segment.now().count();
    do {
        m_state->look();
    } while (m_state->giveOutUntil(endOfTime, visit) != 0);
}

bool Reader::goToSleep()
{
    m_state->segment.control().readerAsleep.store(1);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const auto used = m_state->usedRings();
    if (m_state->added.empty() &&
        std::none_of(used.begin(), used.end(),
                     [](const RingSource& ring) { return ring.hasUnread(); }))
        return true;
    m_state->segment.control().readerAsleep.store(0);
    return false;
}

void Reader::wakeUp()
{
    m_state->segment.control().readerAsleep.store(0);
    std::uint64_t count = 0;
    // Nonblocking: fails when nobody woke us, which is as good.
    static_cast<void>(::read(wakeDescriptor(), &count, sizeof count));
}

int Reader::wakeDescriptor() const
{
    return m_state->segment.wakeDescriptor();
}

void Reader::add(const Record& record)
{
    Bytes frame;
    encode(record, frame);
    m_state->added.emplace(record.at.t.count(), std::move(frame));
}

void Reader::forget(pid_t pid)
{
    for (RingSource& ring : m_state->rings) {
        if (ring.owner() != pid)
            continue;
        ring.orphan();
        ring.refresh();
    }
}

} // namespace trace
