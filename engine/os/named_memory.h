// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <string>
#include <string_view>

/// POSIX shared memory (shm_overview(7)): it lives under its name, in /dev/shm, until somebody
/// unlinks it, and after that while it is mapped. Names are without a slash.
namespace os {

/// New, zeroed. Throws std::system_error that says the name: EEXIST if it is taken.
FileDescriptor createNamedMemory(const std::string& name, std::size_t size);
/// Throws std::system_error that says the name: ENOENT if there is none.
FileDescriptor openNamedMemory(const std::string& name);
/// False if there was none.
bool unlinkNamedMemory(const std::string& name);

/// Unlinks all whose names begin so. A name that is not to be had (somebody else's) is left.
void unlinkNamedMemoryOf(std::string_view prefix);

/// How the names of one run begin, so that whoever ends the run can find what it left. `runId` is
/// its PROCESSLAB_RUN.
std::string namedMemoryPrefix(std::string_view runId);

} // namespace os
