// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace session {

/// A name for one run that no other run of this machine has: PROCESSLAB_RUN of its processes.
std::string newRunId();

} // namespace session
