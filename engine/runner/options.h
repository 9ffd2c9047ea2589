// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace runner {

/// What one run is to be: the runner's command line, read. Defaults are session::RunOptions's.
struct Options {
    int control =
        -1;          ///< descriptor: the client's lines come here; its end means the client is gone
    int stream = -1; ///< descriptor: frames go there
    std::string runId;
    std::uint64_t seed = 1;
    double speed = 1.0;
    std::string method = "fork";
    bool isPaused = false;
    bool isStepping = false;
    std::chrono::milliseconds timeLimit{std::chrono::minutes(10)};
    std::uint32_t processLimit = 256;
    std::uint64_t outputLimit = 64u << 20;
    std::vector<std::string> lesson; ///< its id, then KNOB=VALUE …
};

/// `arguments` without the program's name. Throws BadOptions, with one sentence, when they cannot
/// be a run.
Options readOptions(std::span<char* const> arguments);

struct BadOptions : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace runner
