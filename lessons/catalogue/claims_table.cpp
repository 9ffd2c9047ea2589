// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/claims_table.h"

namespace lessons {

std::vector<model::Claim> claimsOf(std::string_view)
{
    return {};
}

} // namespace lessons
