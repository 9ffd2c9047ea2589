// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace mp {

/// How a child is made. Fork: a copy of its creator, which inherits everything. Spawn: a fresh
/// image of the same program, which gets what it is passed and nothing else. Forkserver: a fork of
/// a server process that is itself a fresh image, and the child's real parent.
enum class StartMethod { Fork, Spawn, Forkserver };

/// "fork", "spawn" or "forkserver".
std::string_view methodName(StartMethod method);
/// Nothing if no method has that name.
std::optional<StartMethod> methodNamed(std::string_view name);
/// All of them, the default first (multiprocessing.get_all_start_methods()).
std::array<StartMethod, 3> getAllStartMethods();

/// The method of every process that is not given one (multiprocessing.get_start_method()): what
/// setStartMethod() said, else what PROCESSLAB_METHOD says, else fork. Throws std::runtime_error if
/// that variable names no method.
StartMethod getStartMethod();

/// Sets it for this process and its children to come, once: a second call throws
/// std::runtime_error unless it is forced.
void setStartMethod(StartMethod method, bool force = false);

/// Begins the name of a class as Python does for a method that was chosen: "Fork", "Spawn" or
/// "ForkServer"; nothing for the default.
std::string_view classPrefix(std::optional<StartMethod> chosen);

} // namespace mp
