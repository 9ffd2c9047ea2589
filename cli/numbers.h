// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>

/// Checks for options that are numbers; what they refuse they answer with the range.
namespace cli {

/// A number, which may have a fraction, with both ends allowed.
CLI::Validator numberFrom(double least, double most);

/// A whole number in digits only, both ends allowed: no sign, and none that is too large to be
/// kept.
CLI::Validator wholeNumberFrom(std::uint64_t least, std::uint64_t most);

} // namespace cli
