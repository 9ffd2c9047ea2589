// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/outcome.h"

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

} // namespace model
