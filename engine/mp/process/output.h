// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace mp {

enum class Stream { Stdout, Stderr };

/// What the program says. In a traced run it is an event, which the runner hands on; otherwise one
/// write(2), so that lines of several processes do not mix. A closed stream swallows it.
void writeOutput(Stream stream, std::string_view text);

} // namespace mp
