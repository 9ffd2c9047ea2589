// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/act.h"

#include <string_view>

/// What texts say when PIDs, addresses and measured times are left out of them.
namespace model::compare {

/// A value, or what was printed. There a number with a fraction, or with colons, is taken for a
/// time that was measured: what is computed is seen in values, too.
Content contentOf(std::string_view text, Cast& cast, bool isPrinted);

} // namespace model::compare
