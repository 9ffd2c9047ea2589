// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace os {

/// Two sockets that are connected and have no name in the file system (SOCK_SEQPACKET: messages
/// keep their boundaries), both O_CLOEXEC.
struct MessageSockets {
    FileDescriptor first;
    FileDescriptor second;
};
MessageSockets makeMessageSockets();

/// One message, with descriptors beside its bytes (unix(7), SCM_RIGHTS).
struct Message {
    std::vector<std::byte> bytes;
    std::vector<FileDescriptor> descriptors; ///< O_CLOEXEC
};

/// The kernel's limit for one message (SCM_MAX_FD).
inline constexpr std::size_t mostDescriptors = 253;

/// Sends a message of a few KiB at most; copies of `descriptors` arrive with it. False if nobody
/// is at the other side any more. Throws std::system_error.
[[nodiscard]] bool sendMessage(int socket, std::span<const std::byte> bytes,
                               std::span<const int> descriptors = {});

/// Waits for a message of at most `longest` bytes; nothing once the other side is gone or has shut
/// down. Throws std::system_error.
std::optional<Message> receiveMessage(int socket, std::size_t longest);

/// Nobody sends anything more into this socket, whoever else has a copy of it.
void shutDownSending(int socket);

} // namespace os
