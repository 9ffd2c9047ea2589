// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process_limit.h"

#include "mp/process/tables.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>

namespace mp {
namespace {

SharedBlock<Census>& ownCensus()
{
    static auto* const census = new SharedBlock<Census>;
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

const SharedBlock<Census>& census()
{
    const std::lock_guard lock(tablesMutex());
    if (!ownCensus().isLoaded())
        ownCensus() = SharedBlock<Census>::make();
    return ownCensus();
}

void adoptCensus(SharedBlock<Census> census)
{
    ownCensus() = std::move(census);
}

void takeProcess()
{
    static const std::uint32_t most = limit();
    const std::uint32_t before = census()->living.fetch_add(1);
    if (most == 0 || before < most)
        return;
    census()->living.fetch_sub(1);
    throw std::runtime_error("no more processes: this run may have at most " +
                             std::to_string(most) + " at once");
}

void giveBackProcess()
{
    census()->living.fetch_sub(1);
}

} // namespace mp
