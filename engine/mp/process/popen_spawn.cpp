// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/popen_spawn.h"

#include "mp/process/freeze_support.h"
#include "os/spawn.h"
#include "trace/writer.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <unistd.h>

namespace mp {
namespace {

/// As this program was called; what its main() does with them, a child's does, too.
const std::vector<std::string>& ownArguments()
{
    static const auto* const arguments = [] {
        auto* const read = new std::vector<std::string>;
        std::ifstream file("/proc/self/cmdline");
        for (std::string argument; std::getline(file, argument, '\0');)
            read->push_back(argument);
        return read;
    }();
    return *arguments;
}

/// Gives descriptors to a program image: each gets the next number there, from 3 on.
class Numbers
{
public:
    explicit Numbers(os::SpawnOptions& options) : m_options(options) {}
    int pass(int descriptor)
    {
        const int number = STDERR_FILENO + 1 + static_cast<int>(m_options.descriptors.size());
        m_options.descriptors.push_back({.from = descriptor, .in = number});
        return number;
    }

private:
    os::SpawnOptions& m_options;
};

/// What every process of a run keeps, whatever it is: the trace, and the runner's lifeline.
void passRunsOwn(os::SpawnOptions& options, Numbers& numbers)
{
    if (trace::isTraced()) {
        const trace::InheritedDescriptors trace = trace::inheritedDescriptors();
        const int segment = numbers.pass(trace.segment);
        options.environment["PROCESSLAB_TRACE"] =
            trace::InheritedDescriptors{segment, numbers.pass(trace.wake)}.environmentValue();
    }
    constexpr const char* lifeline = "PROCESSLAB_LIFELINE";
    int descriptor = -1;
    const char* const named = std::getenv(lifeline);
    if (named != nullptr &&
        std::from_chars(named, named + std::strlen(named), descriptor).ec == std::errc())
        options.environment[lifeline] = std::to_string(numbers.pass(descriptor));
}

} // namespace

Started spawnChild(const PackedStart& start)
{
    os::SpawnOptions options{
        .arguments = ownArguments(), .program = "/proc/self/exe", .closesOthers = true};
    Numbers numbers(options);
    const int file = numbers.pass(start.file.get());
    for (const int descriptor : start.luggage.descriptors())
        numbers.pass(descriptor);
    options.environment[childVariable] = childMark(file, start.luggage.descriptors().size());
    passRunsOwn(options, numbers);
    return {.process = os::Pidfd(os::spawn(options))};
}

} // namespace mp
