// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/shared/shared_memory.h"

#include "mp/process/resource_tracker.h"
#include "os/error.h"
#include "os/named_memory.h"
#include "trace/writer.h"

#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <random>
#include <stdexcept>
#include <sys/stat.h>

namespace mp {
namespace {

/// The name in /dev/shm.
std::string systemName(const std::string& name)
{
    const char* const run = std::getenv("PROCESSLAB_RUN");
    return (run == nullptr ? "" : os::namedMemoryPrefix(run)) + name;
}

std::string newName()
{
    std::random_device random; // not the lesson's: the same seed may run twice at once
    return fmt::format("psm_{:08x}", random());
}

std::size_t sizeOf(const os::FileDescriptor& file)
{
    struct stat status {
    };
    os::checked(::fstat(file.get(), &status), "fstat");
    return static_cast<std::size_t>(status.st_size);
}

/// Tracked before it is there: a process can be killed between any two steps.
os::FileDescriptor createTracked(const std::string& name, std::size_t size)
{
    trackSharedMemory(name);
    try {
        return os::createNamedMemory(name, size);
    } catch (...) {
        untrackSharedMemory(name);
        throw;
    }
}

} // namespace

SharedMemory SharedMemory::create(std::size_t size, std::string name, AtLine)
{
    if (size == 0)
        throw std::logic_error("shared memory needs a size");
    if (name.find('/') != std::string::npos)
        throw std::logic_error("the name of shared memory has no slash");
    if (name.empty())
        name = newName();
    const os::FileDescriptor file = createTracked(systemName(name), size);
    os::Mapping memory = os::Mapping::ofFile(file.get(), size);
    if (trace::isTraced())
        trace::record<trace::SharedCreated>(trace::SharedId{trace::nextId()}, name,
                                            fmt::format("{} bytes", size));
    return {std::move(name), std::move(memory)};
}

SharedMemory SharedMemory::attach(const std::string& name, AtLine)
{
    const os::FileDescriptor file = os::openNamedMemory(systemName(name));
    return {name, os::Mapping::ofFile(file.get(), sizeOf(file))};
}

void SharedMemory::unlink(AtLine) const
{
    const std::string name = systemName(m_name);
    if (!os::unlinkNamedMemory(name))
        os::failed("shared memory " + m_name, ENOENT);
    untrackSharedMemory(name);
}

} // namespace mp
