// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/file_descriptor.h"

#include "os/error.h"

#include <fcntl.h>
#include <string>
#include <sys/eventfd.h>
#include <unistd.h>

namespace os {

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

void FileDescriptor::close()
{
    // Linux frees the number even when close() fails; a second try could close another's file.
    if (isOpen())
        ::close(release());
}

FileDescriptor openFile(const char* path, int flags, unsigned mode)
{
    const int descriptor = uninterrupted([&] { return ::open(path, flags | O_CLOEXEC, mode); });
    if (descriptor < 0)
        failed(std::string("open ") + path);
    return FileDescriptor(descriptor);
}

FileDescriptor makeEventfd()
{
    return FileDescriptor(checked(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd"));
}

void writeAll(int descriptor, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto written =
            checked(uninterrupted([&] { return ::write(descriptor, bytes.data(), bytes.size()); }),
                    "write");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

std::size_t readUpTo(int descriptor, std::span<std::byte> bytes)
{
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto rest = bytes.subspan(filled);
        const auto count = checked(
            uninterrupted([&] { return ::read(descriptor, rest.data(), rest.size()); }), "read");
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

bool readAll(int descriptor, std::span<std::byte> bytes)
{
    return readUpTo(descriptor, bytes) == bytes.size();
}

void setNonBlocking(int descriptor, bool isNonBlocking)
{
    const int flags = checked(::fcntl(descriptor, F_GETFL), "fcntl");
    const int wanted = isNonBlocking ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
    checked(::fcntl(descriptor, F_SETFL, wanted), "fcntl");
}

} // namespace os
