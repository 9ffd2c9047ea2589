// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/event_loop.h"

#include "os/error.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>

namespace runner {

namespace {

int milliseconds(std::optional<std::chrono::nanoseconds> duration)
{
    if (!duration)
        return -1;
    // Rounded up: a deadline that is not there yet must not turn the loop into a busy one.
    const auto whole = std::chrono::ceil<std::chrono::milliseconds>(*duration);
    return static_cast<int>(std::clamp<std::int64_t>(whole.count(), 0, 60'000));
}

} // namespace

EventLoop::EventLoop() : m_epoll(os::checked(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1")) {}

void EventLoop::watch(int descriptor, Until until, std::function<void()> ready)
{
    epoll_event event{};
    event.events = until == Until::Readable ? EPOLLIN : EPOLLOUT;
    event.data.fd = descriptor;
    os::checked(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, descriptor, &event), "epoll_ctl");
    m_calls[descriptor] = std::move(ready);
}

void EventLoop::forget(int descriptor)
{
    if (m_calls.erase(descriptor) > 0)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, descriptor, nullptr);
}

void EventLoop::wait(std::optional<std::chrono::nanoseconds> atMost)
{
    std::array<epoll_event, 64> events{};
    const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()),
                                   milliseconds(atMost));
    if (count < 0 && errno != EINTR)
        os::failed("epoll_wait");
    for (int i = 0; i < count; ++i) {
        const auto found = m_calls.find(events[static_cast<std::size_t>(i)].data.fd);
        if (found == m_calls.end())
            continue;                     // forgotten by an earlier call of this round
        const auto ready = found->second; // a copy: the call may forget its own descriptor
        ready();
    }
}

} // namespace runner
