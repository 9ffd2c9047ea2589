// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/readiness.h"

#include "os/error.h"

#include <algorithm>
#include <poll.h>

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
    const int ready = checked(uninterrupted([&] {
                                  const timespec left =
                                      deadline ? timeUntil(*deadline) : timespec{};
                                  return ::ppoll(&watched, 1, deadline ? &left : nullptr, nullptr);
                              }),
                              "ppoll");
    return ready > 0;
}

} // namespace os
