// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process.h"

#include <fmt/format.h>

namespace {

void nothing() {}

} // namespace

/// A program that forgets mp::freezeSupport(), as a Python program forgets the main guard: each
/// image of it begins as the first one did, and would start the next.
int main()
{
    try {
        mp::Process child(mp::target<nothing>());
        child.start();
        child.join();
        fmt::print("code={}\n", child.exitCode().value_or(-1));
    } catch (const std::runtime_error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
