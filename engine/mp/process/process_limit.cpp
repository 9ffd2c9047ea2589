// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process_limit.h"

#include "os/mapping.h"

#include <atomic>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>

namespace mp {
namespace {

/// Shared by every process of the run, since the first one maps it before its first fork.
struct Census {
    std::atomic<std::uint32_t> living{1};
};

Census& census()
{
    static auto* const memory = new os::Mapping(os::Mapping::anonymous(sizeof(Census)));
    static auto* const census = new (memory->data()) Census;
    return *census;
}

/// 0 means no limit.
std::uint32_t limit()
{
    const char* const text = std::getenv("PROCESSLAB_PROCESS_LIMIT");
    std::uint32_t value = 0;
    if (text != nullptr)
        std::from_chars(text, text + std::strlen(text), value);
    return value;
}

} // namespace

void takeProcess()
{
    static const std::uint32_t most = limit();
    const std::uint32_t before = census().living.fetch_add(1);
    if (most == 0 || before < most)
        return;
    census().living.fetch_sub(1);
    throw std::runtime_error("no more processes: this run may have at most " +
                             std::to_string(most) + " at once");
}

void giveBackProcess()
{
    census().living.fetch_sub(1);
}

} // namespace mp
