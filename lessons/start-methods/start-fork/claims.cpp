// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/start_rules.h"

namespace lessons {

std::vector<Claim> startForkClaims()
{
    return {
        always("started-by-fork", {"The child is started by fork", "子进程是用 fork 启动的"},
               StartedBy{"fork"}),
        always("child-of-main", {"The child's parent is main", "子进程的父进程是主进程"},
               ChildOf{true}),
        always("change-is-seen",
               {"The child sees the color that main has set: {color}",
                "子进程看到的是主进程设置的颜色：{color}"},
               SeesColor{true}),
        always("file-is-inherited",
               {"Main's open file is open in the child, too",
                "主进程打开的文件，在子进程里也是打开的"},
               HasMainsFile{true}),
        always("join-after-reaping",
               {"join() returns when the child is reaped", "子进程被回收之后，join() 才返回"},
               JoinAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
