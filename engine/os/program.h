// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace os {

/// A program to be started, and all that it gets from its parent.
struct Program {
    std::vector<std::string> paths;          ///< tried in this order; the first that runs, runs
    std::vector<std::string> arguments;      ///< argv, the program's name first
    std::vector<char*> environment;          ///< "NAME=value" each, and nullptr at the end
    std::string directory{};                 ///< where it starts; empty: where the caller is
    std::array<int, 3> standard{-1, -1, -1}; ///< what becomes 0, 1 and 2; -1: the caller's own
    std::vector<int> kept{};                 ///< stay open under their numbers
    bool closesOthers = true;                ///< also those without O_CLOEXEC
};

/// Why a program did not start.
struct StartFailure {
    enum class Step { Descriptors, Directory, Program };
    Step step = Step::Program;
    int error = 0; ///< an errno
};

/// Starts the program as a child, without a copy of the caller's memory however large that is
/// (clone(2) as vfork(2) uses it), and returns once it runs. It has default signal actions, but
/// what the caller ignores is ignored (SIGPIPE excepted), and the caller's signal mask. A failed
/// child is reaped. Any thread may call it.
std::variant<Pidfd, StartFailure> start(const Program& program);

} // namespace os
