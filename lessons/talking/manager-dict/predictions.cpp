// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> managerDictPredictions()
{
    return {
        {"how-many-processes",
         {"How many processes does main have as children, all in all?", "主进程一共有几个子进程？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long children = 0;
             for (const auto& [pid, process] : run.now().processes)
                 children += process.isMain || process.isForkServer ? 0 : 1;
             return isWhole(run) ? std::optional(children) : std::nullopt;
         }},
        {"manager-exit-code",
         {"With which exit code does the manager's process end?", "管理器进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, "SyncManager-1"); }},
    };
}

} // namespace lessons
