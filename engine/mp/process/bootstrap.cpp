// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/bootstrap.h"

#include "mp/process/after_fork.h"
#include "mp/process/exit_rules.h"
#include "mp/process/output.h"
#include "mp/process/system_exit.h"
#include "mp/process/type_name.h"
#include "os/error.h"
#include "trace/writer.h"

#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace mp {
namespace {

constexpr int exitUncaught = 1;

struct Outcome {
    int code = 0;
    std::string report; ///< for standard error
};

Outcome afterUncaught(const std::string& what)
{
    const CurrentProcess& me = currentProcess();
    const std::string who = parentProcess() ? "Process " + me.name() + ":\n" : "";
    return {exitUncaught, who + "Traceback (most recent call last):\n" + what + '\n'};
}

Outcome outcomeOf(const std::function<int()>& body)
{
    try {
        return {body(), {}};
    } catch (const SystemExit& exit) {
        if (exit.message.empty())
            return {exit.code & 0xff, {}};
        return {exitUncaught, exit.message + '\n'};
    } catch (const std::exception& error) {
        return afterUncaught(typeName(typeid(error)) + ": " + error.what());
    } catch (...) {
        return afterUncaught("something that is no std::exception was thrown");
    }
}

[[noreturn]] void endProcess(int code)
{
    flushStandardStreams();
    trace::record<trace::ProcessEnd>(code);
    ::_exit(code); // in a child, exit() would run what belongs to the parent
}

/// The exit rules; a finalizer that throws is reported and makes the code 1.
int codeAfterExitRules(int code)
{
    const Outcome outcome = outcomeOf([&] {
        applyExitRules();
        return code;
    });
    writeOutput(Stream::Stderr, outcome.report);
    return outcome.code;
}

void readNothing()
{
    const os::FileDescriptor null = os::openFile("/dev/null", O_RDONLY);
    os::checked(::dup2(null.get(), STDIN_FILENO), "dup2");
}

} // namespace

void flushStandardStreams()
{
    std::fflush(nullptr);
    std::cout.flush();
}

void runMain(const std::function<int()>& body) noexcept
{
    const Outcome outcome = outcomeOf(body);
    writeOutput(Stream::Stderr, outcome.report);
    trace::record<trace::ProcessReturned>(outcome.code & 0xff);
    endProcess(codeAfterExitRules(outcome.code & 0xff));
}

void beChild(const Birth& birth, ParentProcess parent, const std::function<void()>& body) noexcept
{
    becomeChild(birth, std::move(parent));
    trace::record<trace::ProcessBegin>(::getppid(), birth.name, birth.isDaemon);
    runAfterForkHooks();
    const Outcome outcome = outcomeOf([&] {
        readNothing();
        body();
        return 0;
    });
    trace::record<trace::ProcessReturned>(outcome.code);
    const int code = codeAfterExitRules(outcome.code);
    // After the exit rules, as in Python, where they stand in a finally clause.
    writeOutput(Stream::Stderr, outcome.report);
    endProcess(code);
}

} // namespace mp
