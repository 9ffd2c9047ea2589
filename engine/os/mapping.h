// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <cstddef>

namespace os {

/// Owns a shared mapping of memory. Children made by fork see the same bytes.
class Mapping
{
public:
    Mapping() = default;
    Mapping(Mapping&& other) noexcept;
    Mapping& operator=(Mapping&& other) noexcept;
    ~Mapping();

    /// Zeroed memory that only this process and its forked children can reach.
    static Mapping anonymous(std::size_t size);
    /// The first `size` bytes of a file or memfd.
    static Mapping ofFile(int descriptor, std::size_t size);

    void* data() const { return m_data; }
    std::size_t size() const { return m_size; }

private:
    Mapping(void* data, std::size_t size) : m_data(data), m_size(size) {}
    void* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A file in memory of that size, zeroed, with O_CLOEXEC; gone with its last descriptor.
FileDescriptor makeMemfd(const char* name, std::size_t size);

} // namespace os
