// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/proc.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace os {
namespace {

std::string procPath(pid_t pid, std::string_view file)
{
    return "/proc/" + std::to_string(pid) + '/' + std::string(file);
}

std::string contents(const std::string& path)
{
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    // The read fails with ESRCH when the process has gone since the file was opened. An iterator
    // would let that out as an exception; this way the text is just empty.
    text << file.rdbuf();
    return text.str();
}

std::optional<pid_t> asPid(const std::string& text)
{
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(pid) : std::nullopt;
}

} // namespace

std::optional<ProcessStat> readStat(pid_t pid)
{
    const std::string text = contents(procPath(pid, "stat"));
    // The second field is the program's name in parentheses and may itself contain any character.
    const auto afterName = text.rfind(')');
    if (afterName == std::string::npos)
        return {};
    std::istringstream rest(text.substr(afterName + 1));
    ProcessStat stat;
    std::string skipped;
    std::int64_t userTicks = 0;
    std::int64_t systemTicks = 0;
    std::int64_t rssPages = 0;
    rest >> stat.state >> stat.parent >> stat.group >> stat.session;
    for (int field = 7; field < 14; ++field)
        rest >> skipped;
    rest >> userTicks >> systemTicks;
    for (int field = 16; field < 22; ++field)
        rest >> skipped;
    rest >> stat.startTicks >> skipped >> rssPages;
    if (!rest)
        return {};
    static const std::int64_t ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    static const std::int64_t pageKib = ::sysconf(_SC_PAGESIZE) / 1024;
    stat.cpuTime =
        std::chrono::microseconds((userTicks + systemTicks) * 1'000'000 / ticksPerSecond);
    stat.rssKib = rssPages * pageKib;
    return stat;
}

std::vector<pid_t> childrenOf(pid_t pid)
{
    std::vector<pid_t> children;
    std::error_code gone;
    std::filesystem::directory_iterator thread(procPath(pid, "task"), gone);
    // Not a range-for: its increment would throw when the process goes in the middle.
    for (; !gone && thread != std::filesystem::end(thread); thread.increment(gone)) {
        std::istringstream list(contents(thread->path() / "children"));
        for (pid_t child = 0; list >> child;)
            children.push_back(child);
    }
    return children;
}

std::vector<pid_t> allProcesses()
{
    std::vector<pid_t> processes;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        if (const auto pid = asPid(entry.path().filename().string()))
            processes.push_back(*pid);
    }
    return processes;
}

std::optional<std::string> environmentOf(pid_t pid, std::string_view variable)
{
    const std::string wanted = std::string(variable) + '=';
    std::istringstream entries(contents(procPath(pid, "environ")));
    for (std::string entry; std::getline(entries, entry, '\0');) {
        if (entry.starts_with(wanted))
            return entry.substr(wanted.size());
    }
    return {};
}

} // namespace os
