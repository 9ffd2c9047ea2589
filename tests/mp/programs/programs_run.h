// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/mp/programs/scenario.h"

#include <sys/wait.h>

/// What the scenarios of subprocess share.
namespace programs {

/// A program that says nothing and stays until somebody ends it.
inline const subprocess::Command stays{"sleep", "1000"};

inline std::string shown(const std::optional<std::string>& text)
{
    return text ? mp::repr(*text) : "None";
}

inline bool hasNoChild()
{
    return ::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

} // namespace programs
