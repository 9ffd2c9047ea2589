// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/started.h"

#include <optional>

namespace mp {

struct PackedStart;

/// The forkserver start method: asks the fork server to fork the child, whose real parent it is.
/// Throws std::system_error if it cannot, std::runtime_error if the server is killed meanwhile.
Started forkServerChild(const PackedStart& start);

/// Before a start is packed: starts this process's fork server, unless it runs or the creator's
/// came with the arguments of this process's own start. It ends with the process that started it.
void ensureForkServer();

/// The way to the server, for children to use the same; nothing while there is none.
std::optional<int> forkServerSocket();
/// In a new child: what forkServerSocket() was where it was created.
void adoptForkServer(os::FileDescriptor socket);

} // namespace mp
