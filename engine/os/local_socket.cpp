// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/local_socket.h"

#include "os/error.h"

#include <algorithm>
#include <array>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace os {
namespace {

struct Address {
    sockaddr_un value{};
    socklen_t size = 0;

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&value); }
};

Address addressOf(const std::string& name)
{
    Address address;
    address.value.sun_family = AF_UNIX;
    if (name.size() >= sizeof address.value.sun_path)
        failed("the name of a socket", ENAMETOOLONG);
    // Abstract: the first byte of the path stays 0, and the rest has no end but its size.
    std::ranges::copy(name, address.value.sun_path + 1);
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    return address;
}

FileDescriptor makeSocket()
{
    return FileDescriptor(checked(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket"));
}

} // namespace

std::string makeSocketName(std::string_view prefix)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, 16> random;
    checked(::getrandom(random.data(), random.size(), 0), "getrandom");
    std::string name(prefix);
    for (const unsigned char byte : random) {
        name += digits[byte >> 4];
        name += digits[byte & 0xf];
    }
    return name;
}

FileDescriptor listenAt(const std::string& name)
{
    FileDescriptor socket = makeSocket();
    const Address address = addressOf(name);
    checked(::bind(socket.get(), address.get(), address.size), "bind");
    checked(::listen(socket.get(), SOMAXCONN), "listen");
    return socket;
}

FileDescriptor connectTo(const std::string& name)
{
    FileDescriptor socket = makeSocket();
    const Address address = addressOf(name);
    checked(uninterrupted([&] { return ::connect(socket.get(), address.get(), address.size); }),
            "connect");
    return socket;
}

FileDescriptor acceptFrom(int listening)
{
    const auto accept = [&] { return ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC); };
    return FileDescriptor(checked(uninterrupted(accept), "accept4"));
}

bool isPeerOfSameUser(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    checked(::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size), "getsockopt");
    return peer.uid == ::geteuid();
}

void shutDown(int socket)
{
    // It may be that nobody is there to be told.
    static_cast<void>(::shutdown(socket, SHUT_RDWR));
}

} // namespace os
