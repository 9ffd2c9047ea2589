// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using subprocess::call;
using subprocess::PIPE;
using subprocess::Popen;

SCENARIO("subprocess-call")
{
    call({"sh", "-c", "exit 5"});
    call("exit 6", {.shell = true});
    static_cast<void>(mistake<subprocess::FileNotFoundError>([] {
        call({"/no/such/program", "x"});
    }));
    return 0;
}

SCENARIO("subprocess-communicate")
{
    Popen echo({"cat"}, {.stdIn = PIPE, .stdOut = PIPE});
    echo.communicate(std::string(200'000, 'x'));
    Popen({"true"}).wait();
    return 0;
}

SCENARIO("subprocess-ended-by-signal")
{
    Popen program({"sleep", "1000"});
    static_cast<void>(
        mistake<subprocess::TimeoutExpired>([&] { program.wait(subprocess::Seconds(0.01)); }));
    program.terminate();
    program.wait();
    program.kill();
    return 0;
}
