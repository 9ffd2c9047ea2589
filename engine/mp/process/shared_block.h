// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/luggage.h"
#include "os/mapping.h"

#include <cereal/cereal.hpp>

#include <new>

namespace mp {

/// One T in memory that processes share: it has no name in the file system, forked children
/// inherit it, others get it with the arguments of their start (luggage). Gone with the last
/// process that has it; T is never destroyed, since others may still use it. `T::kind` is the
/// class that an error names, "Queue".
template <class T>
class SharedBlock
{
public:
    /// Holds nothing until it is loaded.
    SharedBlock() = default;
    template <class... Arguments>
    static SharedBlock make(Arguments&&... arguments)
    {
        SharedBlock block(os::makeMemfd(T::kind, sizeof(T)));
        new (block.m_memory.data()) T(std::forward<Arguments>(arguments)...);
        return block;
    }

    bool isLoaded() const { return m_file.isOpen(); }
    T& operator*() const { return *static_cast<T*>(m_memory.data()); }
    T* operator->() const { return static_cast<T*>(m_memory.data()); }

    void save(auto& archive) const { archive(luggage(T::kind).add(m_file.get())); }
    void load(auto& archive)
    {
        std::uint32_t number = 0;
        archive(number);
        *this = SharedBlock(luggage(T::kind).take(number));
    }

private:
    explicit SharedBlock(os::FileDescriptor file)
        : m_file(std::move(file)), m_memory(os::Mapping::ofFile(m_file.get(), sizeof(T)))
    {
    }

    os::FileDescriptor m_file;
    os::Mapping m_memory;
};

} // namespace mp
