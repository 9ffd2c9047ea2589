// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pictures.h"

#include <CLI/CLI.hpp>

namespace cli {

/// Adds --theme, --size, --scale and --lang to the command; the request gets their values and must
/// outlive the parsing.
void addPictureOptions(CLI::App& command, PictureRequest& request);

} // namespace cli
