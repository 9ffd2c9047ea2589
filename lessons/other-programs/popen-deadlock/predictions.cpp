// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"
#include "lessons/predictions/program_answers.h"

namespace lessons {

std::vector<Prediction> popenDeadlockPredictions()
{
    return {
        {"does-wait-return",
         {"The program writes {bytes} bytes, and nobody reads them yet. Does wait() return by "
          "itself?",
          "程序输出 {bytes} 字节，暂时没有人读。wait() 会自己返回吗？"},
         {{"Yes, when the program has written all", "会，程序全部写完就返回"},
          {"No, it gives up when the time is over", "不会，时间一到只好放弃"}},
         [](const model::History& run) -> std::optional<long> {
             const auto returned = linesBeginning(run, "wait() returned");
             return returned ? std::optional(firstIf(*returned > 0)) : std::nullopt;
         }},
        {"what-becomes-of-it",
         {"Then main calls communicate(). What is the program's exit code?",
          "然后主进程调用 communicate()。程序的退出码是多少？"},
         {},
         programsCode},
    };
}

} // namespace lessons
