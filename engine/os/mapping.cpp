// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/mapping.h"

#include "os/error.h"

#include <sys/mman.h>
#include <unistd.h>

namespace os {
namespace {

void* mapShared(int descriptor, std::size_t size, int extraFlags)
{
    void* const data =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | extraFlags, descriptor, 0);
    if (data == MAP_FAILED)
        failed("mmap");
    return data;
}

} // namespace

Mapping::Mapping(Mapping&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Mapping& Mapping::operator=(Mapping&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Mapping::~Mapping()
{
    if (m_data != nullptr)
        ::munmap(m_data, m_size);
}

Mapping Mapping::anonymous(std::size_t size)
{
    return {mapShared(-1, size, MAP_ANONYMOUS), size};
}

Mapping Mapping::ofFile(int descriptor, std::size_t size)
{
    return {mapShared(descriptor, size, 0), size};
}

FileDescriptor makeMemfd(const char* name, std::size_t size)
{
    FileDescriptor file(checked(::memfd_create(name, MFD_CLOEXEC), "memfd_create"));
    checked(::ftruncate(file.get(), static_cast<off_t>(size)), "ftruncate");
    return file;
}

} // namespace os
