// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <vector>

namespace lessons {

/// What is true of every run in which a process named "writer" puts values into a queue, one named
/// "reader" gets for ever, and main ends the reader when the writer has ended.
std::vector<Claim> writerAndReaderClaims();

} // namespace lessons
