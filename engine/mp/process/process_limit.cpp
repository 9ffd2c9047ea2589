// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/process_limit.h"

#include "mp/process/tables.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace mp {
namespace {

SharedBlock<Census>& ownCensus()
{
    static auto* const census = new SharedBlock<Census>;
    return *census;
}

std::uint32_t limitOfTheEnvironment()
{
    const char* const text = std::getenv("PROCESSLAB_PROCESS_LIMIT");
    std::uint32_t value = 0;
    if (text != nullptr)
        std::from_chars(text, text + std::strlen(text), value);
    return value;
}

/// 0 means no limit.
std::uint32_t limit()
{
    static const std::uint32_t limit = limitOfTheEnvironment();
    return limit;
}

/// As many as may be taken: the main process needs none.
std::span<std::atomic<pid_t>> places()
{
    auto& all = census()->places;
    return std::span(all).first(std::min<std::size_t>(limit() - 1, all.size()));
}

/// False if no place is like that.
bool change(pid_t from, pid_t to)
{
    return std::ranges::any_of(places(), [from, to](std::atomic<pid_t>& place) {
        pid_t expected = from;
        return place.compare_exchange_strong(expected, to);
    });
}

/// Those whom somebody else than their parent has reaped, as the runner reaps orphans.
void freePlacesOfTheGone()
{
    for (std::atomic<pid_t>& place : places()) {
        pid_t taken = place.load();
        if (taken != 0 && ::kill(std::abs(taken), 0) == -1 && errno == ESRCH)
            place.compare_exchange_strong(taken, 0);
    }
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
    if (limit() == 0 || change(0, -::getpid()))
        return;
    freePlacesOfTheGone();
    if (!change(0, -::getpid()))
        throw std::runtime_error("no more processes: this run may have at most " +
                                 std::to_string(limit()) + " at once");
}

void giveProcess(pid_t child)
{
    if (limit() != 0)
        change(-::getpid(), child);
}

void giveBackProcess(pid_t child)
{
    if (limit() != 0)
        change(child == 0 ? -::getpid() : child, 0);
}

} // namespace mp
