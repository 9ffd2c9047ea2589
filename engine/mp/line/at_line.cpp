// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/line/at_line.h"

#include "trace/writer.h"

#include <atomic>
#include <cstring>
#include <string_view>

namespace mp {
namespace {

/// Of the process, not of a thread: that is what the event speaks of.
constinit std::atomic<std::uint32_t> currentLine = 0;

std::string_view baseName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

void AtLine::reach(const char* file, std::uint32_t line)
{
    if (file != followedFile && std::strcmp(file, followedFile) != 0)
        return;
    if (currentLine.exchange(line, std::memory_order_relaxed) != line)
        trace::record<trace::LineReached>(baseName(file), line);
}

void followLines(const char* file)
{
    AtLine::followedFile = file;
}

void leaveLine()
{
    currentLine.store(0, std::memory_order_relaxed);
}

} // namespace mp
