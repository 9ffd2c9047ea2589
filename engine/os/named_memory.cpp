// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/named_memory.h"

#include "os/error.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

namespace os {
namespace {

FileDescriptor open(const std::string& name, int flags)
{
    const int descriptor = ::shm_open(('/' + name).c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor == -1)
        failed("shared memory " + name);
    return FileDescriptor(descriptor);
}

} // namespace

FileDescriptor createNamedMemory(const std::string& name, std::size_t size)
{
    FileDescriptor file = open(name, O_RDWR | O_CREAT | O_EXCL);
    if (::ftruncate(file.get(), static_cast<off_t>(size)) == -1) {
        const int error = errno;
        unlinkNamedMemory(name);
        failed("shared memory " + name, error);
    }
    return file;
}

FileDescriptor openNamedMemory(const std::string& name)
{
    return open(name, O_RDWR);
}

bool unlinkNamedMemory(const std::string& name)
{
    if (::shm_unlink(('/' + name).c_str()) == 0)
        return true;
    if (errno != ENOENT)
        failed("shm_unlink " + name);
    return false;
}

void unlinkNamedMemoryOf(std::string_view prefix)
{
    std::error_code error; // where there is no /dev/shm, nothing is left in it
    for (const auto& entry : std::filesystem::directory_iterator("/dev/shm", error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix))
            ::shm_unlink(('/' + name).c_str());
    }
}

std::string namedMemoryPrefix(std::string_view runId)
{
    return "processlab-" + std::string(runId) + '-';
}

} // namespace os
