// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <string>
#include <sys/types.h>

/// Stream sockets that are found by a name in the abstract namespace (unix(7)): no file stands for
/// the name, and it is gone with the last process that listens. All O_CLOEXEC.
namespace os {

/// 128 random bits behind `prefix`: nobody else has this name.
std::string makeSocketName(std::string_view prefix);

/// Who connects waits here to be accepted. Throws std::system_error.
FileDescriptor listenAt(const std::string& name);

/// Throws std::system_error: ECONNREFUSED if nobody listens there.
FileDescriptor connectTo(const std::string& name);

/// Takes the next that connects; waits for it. Throws std::system_error.
FileDescriptor acceptFrom(int listening);

/// Whether the process at the other side runs for the same user as this one: SO_PEERCRED, so it is
/// the kernel's word.
bool isPeerOfSameUser(int socket);

/// Nobody sends or receives anything more here, also who waits for it now.
void shutDown(int socket);

} // namespace os
