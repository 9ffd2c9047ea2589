// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/program_path.h"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

namespace os {

std::filesystem::path programPath(std::string_view name)
{
    std::vector<std::filesystem::path> folders;
    if (const char* chosen = std::getenv("PROCESSLAB_BIN"))
        folders.emplace_back(chosen);
    std::error_code unreadable;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    if (!unreadable) {
        folders.push_back(self.parent_path());
        folders.push_back(self.parent_path().parent_path() / PROCESSLAB_LIBEXEC_DIR);
    }

    std::string looked;
    for (const auto& folder : folders) {
        const auto candidate = folder / name;
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        looked += looked.empty() ? folder.string() : ", " + folder.string();
    }
    throw std::runtime_error("the program " + std::string(name) + " is in none of " + looked +
                             "; build it or set PROCESSLAB_BIN");
}

} // namespace os
