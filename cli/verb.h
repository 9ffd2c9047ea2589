// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "cli/pictures.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace cli {

/// One verb: how its arguments are parsed, and what it does once they are. `act` may throw Failure.
struct Verb {
    CLI::App* command = nullptr; ///< owned by the program's CLI::App
    std::function<Status()> act;
};

Verb listVerb(CLI::App& app);
Verb showVerb(CLI::App& app);
Verb runVerb(CLI::App& app, const Pictures& pictures);
Verb exportVerb(CLI::App& app, const Pictures& pictures);
Verb checkVerb(CLI::App& app);
Verb compareVerb(CLI::App& app, const Pictures& pictures);

} // namespace cli
