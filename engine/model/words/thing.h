// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model {

/// What the run's program calls the lock, queue, event flag, condition or barrier of that id, which
/// is unique among all kinds of things; "" if nothing.
std::string thingName(std::uint64_t id, const World& world);

} // namespace model
