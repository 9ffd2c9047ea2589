// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace os {

/// Where one of our own programs is: in $PROCESSLAB_BIN, else beside the running program, else in
/// the libexec folder beside its own (an installation may be moved). Throws std::runtime_error that
/// says where it was looked for.
std::filesystem::path programPath(std::string_view name);

} // namespace os
