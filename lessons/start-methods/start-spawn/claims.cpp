// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/start_rules.h"

namespace lessons {

std::vector<Claim> startSpawnClaims()
{
    return {
        always("started-by-spawn", {"The child is started by spawn", "子进程是用 spawn 启动的"},
               StartedBy{"spawn"}),
        always("child-of-main", {"The child's parent is main", "子进程的父进程是主进程"},
               ChildOf{true}),
        always("change-is-not-seen",
               {"The child does not see the color that main has set, but red",
                "子进程看不到主进程设置的颜色，看到的是 red"},
               SeesColor{false}),
        always(
            "file-is-not-inherited",
            {"Main's open file is not open in the child", "主进程打开的文件，在子进程里没有打开"},
            HasMainsFile{false}),
        always("join-after-reaping",
               {"join() returns when the child is reaped", "子进程被回收之后，join() 才返回"},
               JoinAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
