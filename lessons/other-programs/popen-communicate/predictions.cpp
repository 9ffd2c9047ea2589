// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/program_answers.h"

namespace lessons {

std::vector<Prediction> popenCommunicatePredictions()
{
    return {
        {"how-many-answers",
         {"The program is asked: {queries}. How many lines does main get as its answers?",
          "向程序提的是：{queries}。主进程得到的回答一共有几行？"},
         {},
         [](const model::History& run) { return linesBeginning(run, "It answers: "); }},
        {"when",
         {"When does main print the first answer?", "主进程什么时候输出第一行回答？"},
         {{"As soon as the program has written it", "程序一写出来，马上就输出"},
          {"When the program has ended", "等程序结束之后"}},
         [](const model::History& run) { return printsBeforeProgramsEnd(run, "It answers: "); }},
    };
}

} // namespace lessons
