// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// The parts of a text between the separators, as Python's text.split(","): one more than there are
/// separators, so that an empty text has one empty part.
std::vector<std::string> split(std::string_view text, char separator);

} // namespace lab
