// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <string_view>

namespace lessons {

/// The claims of a lesson, in the order in which they are shown; none for a lesson that is not
/// known.
std::vector<model::Claim> claimsOf(std::string_view lesson);

} // namespace lessons
