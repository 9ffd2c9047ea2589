// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/start.h"

#include "mp/process/process_limit.h"
#include "mp/subprocess/environment.h"
#include "mp/subprocess/errors.h"
#include "os/program.h"
#include "trace/turn.h"

#include <cstring>
#include <sstream>
#include <stdexcept>

namespace subprocess {
namespace {

std::vector<std::string> argumentsOf(const Command& command, bool isForShell)
{
    std::vector<std::string> arguments = command.words();
    if (isForShell)
        arguments.insert(arguments.begin(), {"/bin/sh", "-c"});
    if (arguments.empty())
        throw std::logic_error("a command has at least one word");
    return arguments;
}

/// A name without a slash is looked for where PATH says.
std::vector<std::string> pathsOf(const std::string& program, const Environment& environment)
{
    if (program.find('/') != std::string::npos)
        return {program};
    std::vector<std::string> paths;
    std::istringstream folders(environment.path());
    for (std::string folder; std::getline(folders, folder, ':');)
        paths.push_back(folder.empty() ? program : folder + '/' + program);
    return paths;
}

[[noreturn]] void refuse(const os::StartFailure& failure, const os::Program& program)
{
    mp::giveBackProcess();
    trace::record<trace::SubprocessFailed>(program.arguments, failure.error,
                                           std::strerror(failure.error));
    const bool isDirectory = failure.step == os::StartFailure::Step::Directory;
    throwOSError(failure.error, isDirectory ? program.directory : program.arguments.front());
}

} // namespace

os::Pidfd startProgram(const Command& command, const Options& options,
                       const std::array<int, 3>& standard)
{
    Environment environment(options.env);
    os::Program program{.paths = {},
                        .arguments = argumentsOf(command, options.shell),
                        .environment = environment.entries(),
                        .directory = options.cwd,
                        .standard = standard,
                        .kept = options.passFds,
                        .closesOthers = options.closeFds};
    program.paths = pathsOf(program.arguments.front(), environment);
    const trace::Turn turn = trace::waitForTurn<trace::SubprocessStartBegin>(
        [&program] { return trace::Ahead{.name = program.arguments.front()}; });
    mp::takeProcess();
    trace::record<trace::SubprocessStartBegin>(program.arguments);
    auto started = os::start(program);
    if (const auto* failure = std::get_if<os::StartFailure>(&started))
        refuse(*failure, program);
    auto& process = std::get<os::Pidfd>(started);
    mp::giveProcess(process.pid());
    trace::record<trace::SubprocessStartEnd>(program.arguments, process.pid());
    return std::move(process);
}

} // namespace subprocess
