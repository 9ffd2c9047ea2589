// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <array>

namespace os {

/// Two connected stream sockets (unix(7)), both O_CLOEXEC.
std::array<FileDescriptor, 2> makeSocketPair();

} // namespace os
