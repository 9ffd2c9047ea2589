// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/program_rules.h"

namespace lessons {

std::vector<Claim> popenCommunicateClaims()
{
    return {
        always("child-of-main",
               {"The program is a child of main: main reaps it",
                "这个程序是主进程的子进程，由主进程回收"},
               ProgramIsMainsChild{}),
        always("all-input-delivered",
               {"All that main wants to say is written into the program's standard input",
                "主进程要说的话，全部写进了程序的标准输入"},
               AllInputDelivered{}),
        always("all-output-read",
               {"All that the program answers is read, and printed by main",
                "程序的回答全部被读到，并由主进程输出"},
               AllOutputPrinted{"It answers: "}),
        always("no-deadlock",
               {"communicate() returns, when the program is reaped",
                "communicate() 会返回，而且是在程序被回收之后"},
               ReturnsAfterTheProgramsEnd{}),
        always("return-code-is-the-programs",
               {"The return code that main prints is the program's",
                "主进程输出的返回码就是程序的退出码"},
               PrintsTheProgramsCode("Return code: ")),
    };
}

} // namespace lessons
