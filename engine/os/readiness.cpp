// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/readiness.h"

#include "os/error.h"

#include <algorithm>

namespace os {
namespace {

timespec timeUntil(std::chrono::steady_clock::time_point moment)
{
    using namespace std::chrono;
    return toTimespec(std::max(nanoseconds(0), nanoseconds(moment - steady_clock::now())));
}

} // namespace

bool waitReadable(int descriptor, const Deadline& deadline)
{
    pollfd watched{.fd = descriptor, .events = POLLIN, .revents = 0};
    return waitForAny({&watched, 1}, deadline);
}

bool waitForAny(std::span<pollfd> watched, const Deadline& deadline)
{
    const auto poll = [&] {
        const timespec left = deadline ? timeUntil(*deadline) : timespec{};
        return ::ppoll(watched.data(), watched.size(), deadline ? &left : nullptr, nullptr);
    };
    return checked(uninterrupted(poll), "ppoll") > 0;
}

std::vector<std::size_t> waitAnyReadable(std::span<const int> descriptors, const Deadline& deadline)
{
    std::vector<pollfd> watched;
    for (const int descriptor : descriptors)
        watched.push_back({.fd = descriptor, .events = POLLIN, .revents = 0});
    std::vector<std::size_t> ready;
    if (!waitForAny(watched, deadline))
        return ready;
    for (std::size_t place = 0; place < watched.size(); ++place) {
        if ((watched[place].revents & POLLNVAL) != 0)
            failed("ppoll", EBADF);
        if (watched[place].revents != 0)
            ready.push_back(place);
    }
    return ready;
}

} // namespace os
