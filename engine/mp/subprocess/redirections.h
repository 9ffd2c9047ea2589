// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/subprocess/communication.h"
#include "mp/subprocess/options.h"

#include <array>
#include <memory>
#include <vector>

namespace subprocess {

/// Opens what the options ask for. While it lives, so do the program's ends; the caller's are for
/// the caller to take.
class Redirections
{
public:
    explicit Redirections(const Options& options);

    /// What becomes 0, 1 and 2 of the program; -1: the caller's own.
    const std::array<int, 3>& standard() const { return m_standard; }
    std::unique_ptr<Pipes> takePipes() { return std::move(m_pipes); }

private:
    int input(const Redirection& wanted);
    int output(const Redirection& wanted, std::optional<ProgramOutput>& ours);
    int open(const Redirection& wanted);
    int keep(os::FileDescriptor end);

    std::unique_ptr<Pipes> m_pipes = std::make_unique<Pipes>();
    std::vector<os::FileDescriptor> m_ends;
    std::array<int, 3> m_standard{-1, -1, -1};
};

} // namespace subprocess
