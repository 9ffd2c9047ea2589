// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/shared/shared_bytes.h"

#include <algorithm>

namespace mp {
namespace {

/// There are no empty mappings, but there are empty arrays.
std::size_t mappable(std::size_t size)
{
    return std::max<std::size_t>(size, 1);
}

} // namespace

SharedBytes::SharedBytes(os::FileDescriptor file, std::size_t size)
    : m_file(std::move(file)), m_memory(os::Mapping::ofFile(m_file.get(), size))
{
}

SharedBytes::SharedBytes(std::size_t size)
    : SharedBytes(os::makeMemfd("multiprocessing-shared", mappable(size)), mappable(size))
{
}

} // namespace mp
