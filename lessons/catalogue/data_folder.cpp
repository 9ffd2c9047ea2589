// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/data_folder.h"

#include <cstdlib>
#include <fmt/format.h>
#include <stdexcept>

namespace lessons {

std::filesystem::path dataFolder()
{
    namespace fs = std::filesystem;
    const auto isData = [](const fs::path& folder) {
        std::error_code unreadable;
        return fs::exists(folder / "chapters.toml", unreadable);
    };
    if (const char* chosen = std::getenv("PROCESSLAB_DATA")) {
        if (!isData(chosen))
            throw std::runtime_error(fmt::format(
                "PROCESSLAB_DATA names {}, which holds no lessons (no chapters.toml)", chosen));
        return chosen;
    }
    std::error_code noProc;
    const fs::path program = fs::read_symlink("/proc/self/exe", noProc).parent_path();
    const fs::path installed = program.parent_path() / "share/processlab/lessons";
    for (const fs::path& folder : {installed, fs::path(PROCESSLAB_LESSONS_SOURCE)}) {
        if (isData(folder))
            return folder;
    }
    throw std::runtime_error(
        fmt::format("The lessons are not where they were installed, in {}; name their folder in "
                    "PROCESSLAB_DATA",
                    installed.string()));
}

} // namespace lessons
