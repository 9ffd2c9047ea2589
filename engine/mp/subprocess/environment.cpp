// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/environment.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace subprocess {
namespace {

constexpr std::string_view defaultPath = "/bin:/usr/bin"; // os.defpath
constexpr std::string_view pathEntry = "PATH=";
constexpr std::string_view traceEntry = "PROCESSLAB_TRACE=";
constexpr const char* runMark = "PROCESSLAB_RUN";

} // namespace

Environment::Environment(const std::optional<std::map<std::string, std::string>>& wanted)
    : m_isInherited(!wanted)
{
    if (m_isInherited)
        return;
    for (const auto& [name, value] : *wanted)
        m_own.push_back(name + '=' + value);
    const char* const run = std::getenv(runMark);
    if (run != nullptr && !wanted->contains(runMark))
        m_own.push_back(std::string(runMark) + '=' + run);
}

std::vector<char*> Environment::entries()
{
    std::vector<char*> entries;
    if (m_isInherited) {
        for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry)
            if (!std::string_view(*entry).starts_with(traceEntry))
                entries.push_back(*entry);
    }
    for (std::string& entry : m_own)
        entries.push_back(entry.data());
    entries.push_back(nullptr);
    return entries;
}

std::string Environment::path() const
{
    if (m_isInherited) {
        const char* const path = std::getenv("PATH");
        return path != nullptr ? path : std::string(defaultPath);
    }
    const auto isPath = [](const std::string& entry) { return entry.starts_with(pathEntry); };
    const auto found = std::ranges::find_if(m_own, isPath);
    return found != m_own.end() ? found->substr(pathEntry.size()) : std::string(defaultPath);
}

} // namespace subprocess
