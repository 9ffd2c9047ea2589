// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> processSubclassPredictions()
{
    return {
        {"how-many-lines",
         {"How many lines does the first clock print?", "第一个时钟会输出几行？"},
         {},
         [](const model::History& run) { return linesPrintedBy(run, "Clock-1"); }},
        {"who-ends-first",
         {"The first clock has an interval of 3 s, the second one of {interval} s. Who ends first?",
          "第一个时钟的间隔是 3 秒，第二个是 {interval} 秒。谁先结束？"},
         {{"The first clock", "第一个时钟"}, {"The second clock", "第二个时钟"}},
         [](const model::History& run) { return whoEndsFirst(run, "Clock-1", "Clock-2"); }},
    };
}

} // namespace lessons
