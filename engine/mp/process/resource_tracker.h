// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <optional>
#include <string>

/// What has a name outlives those who use it, so somebody must remember to remove it. That is a
/// process of its own, as in CPython (multiprocessing.resource_tracker): started by the first who
/// makes something, in a session of its own, so that no signal to the program's group reaches it.
/// Every process of the program has a socket to it; when the last one is gone, however it went, the
/// tracker unlinks what they left, and ends.
namespace mp {

/// Before shared memory of that name is created.
void trackSharedMemory(const std::string& name);
/// It was unlinked, or not created.
void untrackSharedMemory(const std::string& name);

/// The socket for a child that inherits no memory; nothing if there is no tracker.
std::optional<int> resourceTrackerSocket();
/// In such a child.
void adoptResourceTracker(os::FileDescriptor socket);

} // namespace mp
