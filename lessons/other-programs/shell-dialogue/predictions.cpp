// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"
#include "lessons/predictions/program_answers.h"

namespace lessons {

std::vector<Prediction> shellDialoguePredictions()
{
    return {
        {"is-main-moved",
         {"The shell is told to cd to {folder}. Is main in another folder afterwards?",
          "让 shell 用 cd 进入 {folder}。之后主进程的目录变了吗？"},
         {{"Yes, it is in {folder}", "变了，到了 {folder}"}, {"No", "没有变"}},
         [](const model::History& run) -> std::optional<long> {
             const auto moved = linesBeginning(run, "Main has changed its folder: True");
             return moved ? std::optional(firstIf(*moved > 0)) : std::nullopt;
         }},
        {"which-code",
         {"The last command is exit {code}. Which number does main print after return?",
          "最后一条命令是 exit {code}。主进程在 return 后面输出的是几？"},
         {},
         programsCode},
        {"how-many-lines",
         {"The shell gets seven lines. How many lines does it answer?",
          "给了 shell 七行命令，它回答几行？"},
         {},
         [](const model::History& run) { return linesBeginning(run, "Shell: "); }},
    };
}

} // namespace lessons
