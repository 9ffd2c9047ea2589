// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

/// What the benchmarks of starting programs need.
namespace tests {

/// The path of the program tiny, which stands beside the benchmark.
inline std::string tinyProgram()
{
    return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "tiny").string();
}

/// So much memory that is really there: every page of it is written.
inline std::vector<std::byte> residentMegabytes(std::size_t megabytes)
{
    return std::vector<std::byte>(megabytes * 1'000'000, std::byte{1});
}

} // namespace tests
