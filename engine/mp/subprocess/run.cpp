// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/run.h"

#include <stdexcept>
#include <utility>

namespace subprocess {
namespace {

void require(bool condition, const char* mistake)
{
    if (!condition)
        throw std::logic_error(mistake);
}

/// Leaves nothing running behind an exception.
template <class Use>
auto usingProgram(Popen& program, const Use& use)
{
    try {
        return use();
    } catch (...) {
        program.kill();
        program.wait();
        throw;
    }
}

} // namespace

void CompletedProcess::checkReturncode() const
{
    if (returncode != 0)
        throw CalledProcessError(returncode, args, output);
}

CompletedProcess run(const Command& command, Options options, AtLine)
{
    const std::optional<std::string> input = std::exchange(options.input, {});
    const bool captureOutput = std::exchange(options.captureOutput, false);
    const std::optional<Seconds> timeout = std::exchange(options.timeout, {});
    const bool check = std::exchange(options.check, false);
    require(!input || options.stdIn.isInherited(), "stdIn and input may not both be used");
    require(!captureOutput || (options.stdOut.isInherited() && options.stdErr.isInherited()),
            "stdOut and stdErr may not be used with captureOutput");
    if (input)
        options.stdIn = PIPE;
    if (captureOutput)
        options.stdOut = options.stdErr = PIPE;
    Popen program(command, options);
    CompletedProcess completed{command};
    completed.output = usingProgram(
        program, [&] { return program.communicate(input.value_or(std::string()), timeout); });
    completed.returncode = *program.poll();
    if (check)
        completed.checkReturncode();
    return completed;
}

int call(const Command& command, const Options& options, AtLine)
{
    Options popens = options;
    const std::optional<Seconds> timeout = std::exchange(popens.timeout, {});
    Popen program(command, popens);
    return usingProgram(program, [&] { return timeout ? program.wait(*timeout) : program.wait(); });
}

void checkCall(const Command& command, const Options& options, AtLine)
{
    CompletedProcess{command, call(command, options)}.checkReturncode();
}

std::string checkOutput(const Command& command, Options options, AtLine)
{
    require(options.stdOut.isInherited(), "stdOut argument not allowed, it will be overridden");
    options.stdOut = PIPE;
    options.check = true;
    return run(command, std::move(options)).output.stdOut.value();
}

} // namespace subprocess
