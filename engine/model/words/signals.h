// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace model {

/// "SIGTERM"; "signal 99" for a number without a name.
std::string signalName(int signal);

} // namespace model
