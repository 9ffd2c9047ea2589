// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace cli {

/// Throws Failure if two of these files, which are all to be written, are one and the same. A
/// device or a pipe may take several.
void refuseOneFileTwice(const std::vector<std::filesystem::path>& files);

} // namespace cli
