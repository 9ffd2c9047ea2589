// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"
#include "lessons/predictions/program_answers.h"

namespace lessons {
std::vector<Prediction> subprocessCallPredictions()
{
    return {
        {"which-code",
         {"Main calls {command}. Which exit code does it get?",
          "主进程调用 {command}，得到的退出码是什么？"},
         {{"0", "0"},
          {"Another number", "别的数"},
          {"None: an error is raised instead", "没有退出码，而是抛出错误"}},
         [](const model::History& run) -> std::optional<long> {
             const auto code = programsCode(run);
             if (code)
                 return firstIf(*code == 0);
             constexpr long none = 2;
             return isWhole(run) ? std::optional(none) : std::nullopt;
         }},
        {"how-many-processes",
         {"How many processes are there in this run, main included?",
          "这次运行一共有几个进程（包括主进程）？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             const auto processes = static_cast<long>(run.now().processes.size());
             return isWhole(run) ? std::optional(processes) : std::nullopt;
         }},
    };
}

} // namespace lessons
