// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <algorithm>
#include <csignal>

using mp::Process;
using mp::SharedMemory;
using mp::StartMethod;

namespace {

std::byte& at(const SharedMemory& memory, std::size_t index)
{
    return memory.buffer()[index];
}

void writeInto(SharedMemory memory, const std::string& name)
{
    at(memory, 0) = std::byte{7};
    at(SharedMemory::attach(name), 1) = std::byte{8};
}

std::string said(const std::system_error& error)
{
    return error.code() == std::errc::file_exists                 ? "exists"
           : error.code() == std::errc::no_such_file_or_directory ? "missing"
                                                                  : error.what();
}

/// What kind of error it is.
template <class Act>
std::string errorOf(const Act& act)
{
    try {
        act();
    } catch (const std::system_error& error) {
        return said(error);
    }
    return "nothing";
}

void create(const std::string& name)
{
    const auto memory = SharedMemory::create(64, name);
    lab::print("created {}", SharedMemory::attach(name).size());
}

void createAndDie(const std::string& name)
{
    create(name);
    ::raise(SIGKILL);
}

} // namespace

SCENARIO("shared-memory")
{
    const auto memory = SharedMemory::create(100);
    lab::print("{} {} {}", memory.size(), memory.name().starts_with("psm_"),
               std::ranges::all_of(memory.buffer(), [](auto byte) { return byte == std::byte{}; }));
    for (const StartMethod method :
         {StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver}) {
        at(memory, 0) = at(memory, 1) = {};
        Process child(mp::target<writeInto>(memory, memory.name()), {.method = method});
        child.start();
        child.join();
        lab::print("{} {}", static_cast<int>(at(memory, 0)), static_cast<int>(at(memory, 1)));
    }
    lab::print("{}", errorOf([&] { SharedMemory::create(1, memory.name()); }));
    auto other = SharedMemory::attach(memory.name());
    memory.unlink();
    lab::print("{} {}", errorOf([&] { memory.unlink(); }),
               errorOf([&] { SharedMemory::attach(memory.name()); }));
    lab::print("still {} {}", static_cast<int>(at(other, 1)), other.size());
    other.close();
    lab::print("closed {} {}", other.buffer().size(), static_cast<int>(at(memory, 1)));
    lab::print("{}", mistake<std::logic_error>([] { SharedMemory::create(0); }));
    lab::print("{}", mistake<std::logic_error>([] { SharedMemory::create(1, "a/b"); }));
    return 0;
}

SCENARIO("shared-memory-is-left")
{
    create(lab::knob<std::string>("name"));
    return 0;
}

SCENARIO("shared-memory-of-a-killed-main")
{
    createAndDie(lab::knob<std::string>("name"));
    return 0;
}

SCENARIO("shared-memory-of-a-killed-group")
{
    ::setpgid(0, 0); // the test is not to die with it
    Process child([] { Gate().wait(); });
    child.start();
    create(lab::knob<std::string>("name"));
    ::kill(0, SIGKILL);
    return 0;
}

SCENARIO("shared-memory-of-a-killed-child")
{
    const auto mine = SharedMemory::create(8);
    Process child(mp::target<createAndDie>(lab::knob<std::string>("name")));
    child.start();
    child.join();
    mine.unlink();
    return 0;
}

SCENARIO("shared-memory-of-a-spawned-child")
{
    Process child(mp::target<create>(lab::knob<std::string>("name")),
                  {.method = StartMethod::Spawn});
    child.start();
    child.join();
    return 0;
}
