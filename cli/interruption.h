// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Ends the command quietly, with the status of one that the signal ended.
struct Interrupted {
    int signal = 0;
};

/// Turns Ctrl+C and requests to end (SIGINT, SIGQUIT, SIGTERM, SIGHUP) into something that a loop
/// can wait for, while it lives; one at a time. Programs started meanwhile have the defaults again.
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
    /// Throws Interrupted if there was one: what was begun is given up and cleaned away.
    static void throwIfReceived();
    /// From now on received() tells of later ones.
    void forget();
};

} // namespace cli
