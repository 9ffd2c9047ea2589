// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/outcome.h"

#include "model/words/say.h"

namespace model {

Words outcomeInWords(const RunNow& run)
{
    if (run.outcome.empty())
        return {"cut short", "中途中断"};
    if (run.outcome == "completed")
        return {"completed", "已完成"};
    if (run.outcome == "failed")
        return {"failed", "失败"};
    if (run.outcome == "stopped")
        return {"stopped", "已停止"};
    if (run.outcome == "timeout")
        return {"out of time", "超时"};
    if (run.outcome == "limit")
        return {"ended at a limit", "达到上限而结束"};
    if (run.outcome == "runner killed")
        return {"runner killed", "运行器被杀死"};
    return {run.outcome, run.outcome};
}

std::optional<Words> endFromOutsideInWords(const RunNow& run)
{
    if (run.outcome == "runner killed")
        return Words{"The run ended here, since its runner was killed: what came after is not known",
                     "运行到此结束，因为运行器被杀死：之后的事不得而知"};
    if (run.hasEnded && !run.cameToItsEnd())
        return say("The run was ended here from outside ({}): whatever still lived was killed",
                   "运行在此被外部结束（{}）：仍活着的进程都被杀死", outcomeInWords(run));
    return std::nullopt;
}

} // namespace model
