// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/socket.h"

#include "os/error.h"

#include <sys/socket.h>

namespace os {

std::array<FileDescriptor, 2> makeSocketPair()
{
    int ends[2];
    checked(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), "socketpair");
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

} // namespace os
