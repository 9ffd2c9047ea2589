// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

namespace os {

/// An anonymous pipe (64 KiB on Linux), both ends O_CLOEXEC.
struct Pipe {
    FileDescriptor reader;
    FileDescriptor writer;
};

/// Throws std::system_error when there are no descriptors left.
Pipe makePipe();

} // namespace os
