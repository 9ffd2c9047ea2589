// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/message_socket.h"

#include "os/error.h"

#include <algorithm>
#include <cstring>
#include <sys/socket.h>

namespace os {
namespace {

constexpr std::size_t controlBytes = CMSG_SPACE(mostDescriptors * sizeof(int));

/// The buffers that sendmsg(2) and recvmsg(2) want.
struct Envelope {
    alignas(cmsghdr) std::byte control[controlBytes];
    iovec part{};
    msghdr header{};

    explicit Envelope(std::span<std::byte> bytes)
        : part{.iov_base = bytes.data(), .iov_len = bytes.size()}
    {
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control;
        header.msg_controllen = sizeof control;
    }
};

void enclose(Envelope& envelope, std::span<const int> descriptors)
{
    envelope.header.msg_controllen = descriptors.empty() ? 0 : CMSG_SPACE(descriptors.size_bytes());
    if (descriptors.empty())
        return;
    cmsghdr* const rights = CMSG_FIRSTHDR(&envelope.header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size_bytes());
}

std::vector<FileDescriptor> enclosedIn(msghdr& header)
{
    std::vector<FileDescriptor> descriptors;
    for (cmsghdr* part = CMSG_FIRSTHDR(&header); part != nullptr;
         part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        std::vector<int> numbers((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(numbers.data(), CMSG_DATA(part), numbers.size() * sizeof(int));
        for (const int number : numbers)
            descriptors.emplace_back(number);
    }
    return descriptors;
}

} // namespace

MessageSockets makeMessageSockets()
{
    int ends[2];
    checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair");
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

bool sendMessage(int socket, std::span<const std::byte> bytes, std::span<const int> descriptors)
{
    if (descriptors.size() > mostDescriptors)
        failed("sending more than 253 descriptors at once", EINVAL);
    // sendmsg() takes a pointer to what it could change, and does not.
    Envelope envelope({const_cast<std::byte*>(bytes.data()), bytes.size()});
    enclose(envelope, descriptors);
    const auto sent =
        uninterrupted([&] { return ::sendmsg(socket, &envelope.header, MSG_NOSIGNAL); });
    if (sent == -1 && (errno == EPIPE || errno == ECONNRESET))
        return false;
    checked(sent, "sendmsg");
    return true;
}

std::optional<Message> receiveMessage(int socket, std::size_t longest)
{
    Message message{.bytes = std::vector<std::byte>(longest), .descriptors = {}};
    Envelope envelope(message.bytes);
    const auto size =
        uninterrupted([&] { return ::recvmsg(socket, &envelope.header, MSG_CMSG_CLOEXEC); });
    if (size == 0 || (size == -1 && errno == ECONNRESET))
        return {};
    message.bytes.resize(static_cast<std::size_t>(checked(size, "recvmsg")));
    message.descriptors = enclosedIn(envelope.header);
    return message;
}

void shutDownSending(int socket)
{
    // It may be that nobody is there to be told.
    static_cast<void>(::shutdown(socket, SHUT_WR));
}

} // namespace os
