// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Turns Ctrl+C and requests to end (SIGINT, SIGTERM, SIGHUP) into something that a loop can wait
/// for, while it lives; one at a time. Programs started meanwhile have the defaults again.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Becomes readable at the first such signal and stays so.
    int descriptor() const;
    /// The first such signal, or 0.
    static int received();
};

} // namespace cli
