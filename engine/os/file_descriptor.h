// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace os {

/// Owns one descriptor and closes it. Movable; empty when it holds -1.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_descriptor(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    ~FileDescriptor() { close(); }

    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    void close();
    /// Hands the descriptor over to the caller, who closes it.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor = -1;
};

/// Opens a path with O_CLOEXEC. Throws std::system_error naming the path.
FileDescriptor openFile(const char* path, int flags, unsigned mode = 0644);

/// An eventfd with O_CLOEXEC and O_NONBLOCK, at zero.
FileDescriptor makeEventfd();

/// Writes everything, blocking as often as needed. Throws std::system_error (EPIPE raises SIGPIPE
/// first, unless that is ignored).
void writeAll(int descriptor, std::span<const std::byte> bytes);

/// Fills `bytes`; how many were filled when the file ended first. Throws std::system_error.
[[nodiscard]] std::size_t readUpTo(int descriptor, std::span<std::byte> bytes);

/// Fills `bytes`; false at the end of the file, also in the middle. Throws std::system_error.
[[nodiscard]] bool readAll(int descriptor, std::span<std::byte> bytes);

/// Sets or clears O_NONBLOCK on the open file, which other processes may share.
void setNonBlocking(int descriptor, bool isNonBlocking = true);

} // namespace os
