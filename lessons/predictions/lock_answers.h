// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/answers.h"

/// Facts of a whole run with one lock or semaphore, read from its events. Each gives nothing before
/// the run has come to its own end.
namespace lessons {

/// The most processes that held it at the same moment.
std::optional<long> mostInside(const model::History& run);

/// The most processes that waited for it at the same moment while there was no room.
std::optional<long> mostWaiting(const model::History& run);

} // namespace lessons
