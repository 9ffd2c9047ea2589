// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/current_process.h"
#include "mp/process/image_function.h"

#include <functional>

namespace mp {

/// All that a process is given which inherits no memory: who it is, who its parent is, the default
/// start method, the run's census, its creator's fork server, and its call (CPython:
/// spawn.get_preparation_data).
struct PackedStart {
    os::FileDescriptor file; ///< in memory, with the bytes
    Luggage luggage;
};

/// Packs for a child. `parcel` is asked for the call while shared objects may be packed; throws
/// what it throws, NotSendable above all.
PackedStart packStart(const Birth& birth, const std::function<Parcel()>& parcel);

/// In the new process: becomes that child, makes its call under the exit rules, and ends.
[[noreturn]] void beStarted(os::FileDescriptor file, std::vector<os::FileDescriptor> luggage);

} // namespace mp
