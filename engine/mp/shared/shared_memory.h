// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "os/mapping.h"
#include "trace/events/types.h"

#include <cereal/cereal.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace mp {

/// Bytes that any process of the program finds by their name
/// (multiprocessing.shared_memory.SharedMemory). They stay until unlink(), but not longer than the
/// program: what its processes leave, however they end, the resource tracker unlinks, and in a run
/// of Process Lab whoever ends the run. In a run the names are the run's own: two runs may use the
/// same one, and no other program sees it. Outside of one they are those of shm_open(3). A handle:
/// copies see the same bytes.
class SharedMemory
{
public:
    /// Nothing is attached.
    SharedMemory() = default;
    /// New and zeroed; without a name it gets one of its own. Throws std::logic_error for a size of
    /// zero or a name with a slash, std::system_error (EEXIST) if the name is taken.
    static SharedMemory create(std::size_t size, std::string name = {}, AtLine = AtLine());
    /// What somebody created. Throws std::system_error (ENOENT) if nobody did.
    static SharedMemory attach(const std::string& name, AtLine = AtLine());

    const std::string& name() const { return m_name; }
    std::size_t size() const { return buffer().size(); }
    /// The bytes; none after close().
    std::span<std::byte> buffer() const
    {
        if (!m_memory)
            return {};
        return {static_cast<std::byte*>(m_memory->data()), m_memory->size()};
    }

    /// This handle sees it no more. Others do, and its name stays.
    void close(AtLine = AtLine()) { m_memory.reset(); }
    /// Takes the name away, once for all processes; who sees the bytes keeps them. Throws
    /// std::system_error (ENOENT) if it has been taken away before.
    void unlink(AtLine = AtLine()) const;

    /// Goes to another process by its name, and is attached there.
    void save(auto& archive) const { archive(m_name); }
    void load(auto& archive)
    {
        std::string name;
        archive(name);
        *this = attach(name);
    }

private:
    SharedMemory(std::string name, os::Mapping memory)
        : m_name(std::move(name)), m_memory(std::make_shared<os::Mapping>(std::move(memory)))
    {
    }

    std::string m_name;
    std::shared_ptr<os::Mapping> m_memory;
};

} // namespace mp
