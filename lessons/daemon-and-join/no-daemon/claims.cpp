// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> noDaemonClaims()
{
    using enum Printer;
    return {
        always("both-lines", {"Both lines of the child appear", "子进程的两行都会出现"},
               ChildPrints{2}),
        usually("main-line-first",
                {"Main's line comes before the child's", "主进程那一行在子进程的两行之前"},
                LinesInOrder{{Main, Child, Child}}),
        always("main-waits-at-exit",
               {"Main's own code ends first, but main waits for the child at its exit",
                "主进程自己的代码先执行完，但退出时要等子进程"},
               MainWaitsAtItsExit{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
        always("no-signal", {"No signal is sent", "没有发送任何信号"}, NoSignal{}),
    };
}

} // namespace lessons
