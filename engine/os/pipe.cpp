// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/pipe.h"

#include "os/error.h"

#include <fcntl.h>
#include <unistd.h>

namespace os {

Pipe makePipe()
{
    int ends[2];
    checked(::pipe2(ends, O_CLOEXEC), "pipe2");
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

} // namespace os
