// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/spawn.h"

#include "os/error.h"

#include <algorithm>
#include <csignal>
#include <spawn.h>
#include <string_view>
#include <unistd.h>

namespace os {
namespace {

// posix_spawn and its friends return the error instead of setting errno.
void require(int error, const std::string& call)
{
    if (error != 0)
        failed(call, error);
}

class FileActions
{
public:
    FileActions() { require(::posix_spawn_file_actions_init(&m_actions), "posix_spawn"); }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    /// Copies all of them, as if at once: none overwrites another that is still to be copied.
    void pass(std::vector<PassedDescriptor> descriptors)
    {
        const int free = firstFree(descriptors);
        for (std::size_t at = 0; at < descriptors.size(); ++at) {
            if (isOverwritten(descriptors, at)) {
                const int lifted = free + static_cast<int>(at);
                copy(descriptors[at].from, lifted);
                descriptors[at].from = lifted;
            }
        }
        for (const auto& [from, in] : descriptors) {
            copy(from, in);
            if (from >= free)
                close(from);
        }
    }
    void closeFrom(int first)
    {
        require(::posix_spawn_file_actions_addclosefrom_np(&m_actions, first),
                "posix_spawn_file_actions_addclosefrom_np");
    }
    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    /// A number that is above every one that is passed.
    static int firstFree(const std::vector<PassedDescriptor>& descriptors)
    {
        int free = 0;
        for (const auto& [from, in] : descriptors)
            free = std::max({free, from + 1, in + 1});
        return free;
    }
    /// True if an earlier one goes where this one is.
    static bool isOverwritten(const std::vector<PassedDescriptor>& descriptors, std::size_t at)
    {
        const auto isThere = [&](const PassedDescriptor& earlier) {
            return earlier.in == descriptors[at].from;
        };
        const auto own = descriptors.begin() + static_cast<std::ptrdiff_t>(at);
        return std::any_of(descriptors.begin(), own, isThere);
    }
    void copy(int from, int in)
    {
        // With equal numbers the C library clears O_CLOEXEC instead of copying.
        require(::posix_spawn_file_actions_adddup2(&m_actions, from, in),
                "posix_spawn_file_actions_adddup2");
    }
    void close(int descriptor)
    {
        require(::posix_spawn_file_actions_addclose(&m_actions, descriptor),
                "posix_spawn_file_actions_addclose");
    }

    posix_spawn_file_actions_t m_actions;
};

class Attributes
{
public:
    explicit Attributes(bool hasOwnProcessGroup)
    {
        require(::posix_spawnattr_init(&m_attributes), "posix_spawnattr_init");
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
        if (hasOwnProcessGroup)
            flags |= POSIX_SPAWN_SETPGROUP;
        ::posix_spawnattr_setflags(&m_attributes, static_cast<short>(flags));
    }
    ~Attributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

std::vector<std::string> mergedEnvironment(const std::map<std::string, std::string>& changes)
{
    std::vector<std::string> merged;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        if (!changes.contains(std::string(text.substr(0, text.find('=')))))
            merged.emplace_back(text);
    }
    for (const auto& [name, value] : changes)
        merged.push_back(name + '=' + value);
    return merged;
}

std::vector<char*> pointers(std::vector<std::string>& strings)
{
    std::vector<char*> list;
    for (std::string& string : strings)
        list.push_back(string.data());
    list.push_back(nullptr);
    return list;
}

} // namespace

pid_t spawn(const SpawnOptions& options)
{
    FileActions actions;
    actions.pass(options.descriptors);
    if (options.closesOthers)
        actions.closeFrom(STDERR_FILENO + 1 + static_cast<int>(options.descriptors.size()));
    const Attributes attributes(options.hasOwnProcessGroup);
    std::vector<std::string> arguments = options.arguments;
    std::vector<std::string> environment = mergedEnvironment(options.environment);
    const std::string& program =
        options.program.empty() ? options.arguments.at(0) : options.program;
    pid_t child = 0;
    require(::posix_spawn(&child, program.c_str(), actions.get(), attributes.get(),
                          pointers(arguments).data(), pointers(environment).data()),
            "cannot run " + program);
    return child;
}

} // namespace os
