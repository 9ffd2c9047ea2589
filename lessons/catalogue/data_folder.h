// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace lessons {

/// The folder that holds chapters.toml: PROCESSLAB_DATA if that is set, else share/processlab/
/// lessons of the prefix that this program is installed in, else the source tree that it was built
/// from. Throws std::runtime_error when it is in none of them.
std::filesystem::path dataFolder();

} // namespace lessons
