// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/luggage.h"
#include "os/mapping.h"

#include <cereal/cereal.hpp>

namespace mp {

/// So many zeroed bytes that processes share, as SharedBlock does with one T of a known size: no
/// name in the file system, gone with the last process that has them.
class SharedBytes
{
public:
    /// Holds nothing until it is loaded.
    SharedBytes() = default;
    explicit SharedBytes(std::size_t size);

    void* data() const { return m_memory.data(); }

    void save(auto& archive) const { archive(luggage(kind).add(m_file.get()), m_memory.size()); }
    void load(auto& archive)
    {
        std::uint32_t number = 0;
        std::size_t size = 0;
        archive(number, size);
        *this = SharedBytes(luggage(kind).take(number), size);
    }

private:
    static constexpr const char* kind = "Shared memory";
    SharedBytes(os::FileDescriptor file, std::size_t size);

    os::FileDescriptor m_file;
    os::Mapping m_memory;
};

} // namespace mp
