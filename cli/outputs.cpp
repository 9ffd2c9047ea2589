// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputs.h"

#include "cli/failure.h"

#include <fmt/format.h>

#include <set>
#include <system_error>

namespace cli {

namespace fs = std::filesystem;

void refuseOneFileTwice(const std::vector<fs::path>& files)
{
    std::set<fs::path> seen;
    for (const fs::path& file : files) {
        std::error_code unknown;
        const fs::file_status status = fs::status(file, unknown);
        if (fs::exists(status) && !fs::is_regular_file(status))
            continue;
        const fs::path place = fs::weakly_canonical(fs::absolute(file), unknown);
        if (!seen.insert(unknown ? file : place).second)
            throw Failure(Status::Usage,
                          fmt::format("{} is to be written twice; give each a file of its own",
                                      file.string()));
    }
}

} // namespace cli
