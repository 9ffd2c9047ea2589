// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mp {

/// Runs the body of the main process, applies the exit rules and ends the process; its exit status
/// is what the body returned. Never returns.
[[noreturn]] void runMain(const std::function<int()>& body) noexcept;

/// The same for a child that was just forked and has become itself (BaseProcess._bootstrap).
[[noreturn]] void runChild(const std::function<void()>& body) noexcept;

} // namespace mp
