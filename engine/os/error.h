// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <string>

/// The one place where a failed system call becomes a std::system_error.
namespace os {

/// Throws std::system_error that names the call, for errno as it is now or for `error`.
[[noreturn]] void failed(const std::string& call, int error = errno);

/// The result of a system call that answers -1 on failure; throws then.
template <class Result>
Result checked(Result result, const char* call)
{
    if (result == static_cast<Result>(-1))
        failed(call);
    return result;
}

/// Repeats a call while a signal handler interrupts it.
template <class Call>
auto uninterrupted(const Call& call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

} // namespace os
