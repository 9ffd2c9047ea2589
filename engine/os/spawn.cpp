// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/spawn.h"

#include "os/error.h"

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
    void pass(const PassedDescriptor& descriptor)
    {
        // With equal numbers the C library clears O_CLOEXEC instead of copying.
        require(::posix_spawn_file_actions_adddup2(&m_actions, descriptor.from, descriptor.in),
                "posix_spawn_file_actions_adddup2");
    }
    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
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
    for (const PassedDescriptor& descriptor : options.descriptors)
        actions.pass(descriptor);
    const Attributes attributes(options.hasOwnProcessGroup);
    std::vector<std::string> arguments = options.arguments;
    std::vector<std::string> environment = mergedEnvironment(options.environment);
    const std::string& program = options.arguments.at(0);
    pid_t child = 0;
    require(::posix_spawn(&child, program.c_str(), actions.get(), attributes.get(),
                          pointers(arguments).data(), pointers(environment).data()),
            "cannot run " + program);
    return child;
}

} // namespace os
