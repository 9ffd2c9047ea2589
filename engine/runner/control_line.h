// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <sys/types.h>
#include <variant>

/// What a client can ask for: one line of text each.
namespace runner {

struct Pause {
};
struct Resume {
};
struct Stop {
};
struct Step {
    bool isOn = true;
};
struct GiveTurn {
    pid_t pid = 0;
    std::uint32_t ask = 0; ///< of the TurnBegin that is answered
};
struct Speed {
    double speed = 1;
};
struct SendSignal {
    pid_t pid = 0;
    int signal = 0;
};

using ControlLine = std::variant<Pause, Resume, Stop, Step, GiveTurn, Speed, SendSignal>;

/// `pause`, `resume`, `stop`, `step on`, `step off`, `turn PID ASK`, `speed X` or `signal PID SIG`,
/// without the line feed; nothing when it is none of them.
std::optional<ControlLine> readControlLine(std::string_view line);

} // namespace runner
