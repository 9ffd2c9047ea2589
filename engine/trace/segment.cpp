// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/segment.h"

#include "trace/clock.h"
#include "trace/futex.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>
#include <new>
#include <span>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

namespace trace {

namespace {

[[noreturn]] void throwFailed(const char* call)
{
    throw std::system_error(errno, std::system_category(), call);
}

void* mapNew(int descriptor, std::size_t size)
{
    if (::ftruncate(descriptor, static_cast<off_t>(size)) != 0)
        throwFailed("ftruncate of the trace segment");
    void* const mapping = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (mapping == MAP_FAILED)
        throwFailed("mmap of the trace segment");
    return mapping;
}

std::uint32_t permille(double speed)
{
    return static_cast<std::uint32_t>(std::lround(std::clamp(speed, 0.001, 1e6) * 1000));
}

/// Of two that give the same one, one does.
bool giveTurnIn(Ring& ring, std::uint32_t ask)
{
    if (ask == 0 || !ring.ask.compare_exchange_strong(ask, 0))
        return false;
    futexWakeAll(ring.ask);
    return true;
}

} // namespace

Segment::Segment(const SegmentOptions& options)
    : m_size(SegmentView::size(options.ringCount, options.ringBytes)),
      m_ringCount(options.ringCount)
{
    if (!std::has_single_bit(options.ringBytes) || options.ringCount == 0)
        throw std::logic_error("a ring's size is a power of two, and there is at least one ring");
    m_descriptor = ::memfd_create("processlab-trace", 0);
    m_wakeDescriptor = ::eventfd(0, EFD_NONBLOCK);
    try {
        if (m_descriptor < 0 || m_wakeDescriptor < 0)
            throwFailed("memfd_create or eventfd for the trace segment");
        m_view = SegmentView::of(mapNew(m_descriptor, m_size), options.ringCount);
    } catch (...) {
        ::close(m_descriptor);
        ::close(m_wakeDescriptor);
        throw;
    }
    auto* const control = new (m_view.control) ControlPage;
    control->ringCount = options.ringCount;
    control->ringBytes = options.ringBytes;
    control->originNs = monotonicNow();
    control->seed = options.seed;
    control->readerPid = ::getpid();
    control->speedPermille = permille(options.speed);
    for (std::uint32_t ring = 0; ring < options.ringCount; ++ring)
        new (m_view.rings + ring) Ring;
}

Segment::~Segment()
{
    ::munmap(m_view.control, m_size);
    ::close(m_descriptor);
    ::close(m_wakeDescriptor);
}

std::string Segment::environmentValue() const
{
    return fmt::format("{}:{}", m_descriptor, m_wakeDescriptor);
}

std::chrono::nanoseconds Segment::now() const
{
    return std::chrono::nanoseconds(monotonicNow() - m_view.control->originNs);
}

void Segment::setPaused(bool isPaused)
{
    control().paused = isPaused ? 1 : 0;
    announceChange(control());
}

void Segment::setStepping(bool isStepping)
{
    control().stepping = isStepping ? 1 : 0;
    for (std::uint32_t ring = 0; !isStepping && ring < m_ringCount; ++ring)
        static_cast<void>(giveTurnIn(m_view.rings[ring], m_view.rings[ring].ask));
}

bool Segment::giveTurn(pid_t pid, std::uint32_t ask)
{
    return std::ranges::any_of(std::span(m_view.rings, m_ringCount), [=](Ring& ring) {
        return ring.owner.load() == pid && giveTurnIn(ring, ask);
    });
}

void Segment::setSpeed(double speed)
{
    control().speedPermille = permille(speed);
    announceChange(control());
}

} // namespace trace
