// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/answers.h"

namespace lessons {

/// What main says that the counter is in the end: "the counter says 80000".
std::optional<long> counterIn(const model::History& run);

/// How often somebody wrote to what is shared.
long writesIn(const model::History& run);

} // namespace lessons
