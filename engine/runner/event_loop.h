// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace runner {

/// epoll(7) with a call for each descriptor. One thread.
class EventLoop
{
public:
    enum class Until { Readable, Writable };

    EventLoop();

    /// Calls `ready` in wait() whenever the descriptor is ready or its other side has gone.
    void watch(int descriptor, Until until, std::function<void()> ready);

    /// Safe inside a call of wait(), and when the descriptor is not watched. To be called before
    /// the descriptor is closed.
    void forget(int descriptor);

    /// Sleeps until something is ready, at most `atMost` (for ever without), and makes the calls.
    void wait(std::optional<std::chrono::nanoseconds> atMost);

private:
    os::FileDescriptor m_epoll;
    std::map<int, std::function<void()>> m_calls;
};

} // namespace runner
