// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/lock_answers.h"

namespace lessons {

std::vector<Prediction> semaphorePredictions()
{
    return {
        {"most-inside",
         {"There are {places} places and {guests} guests. How many are inside at once, at most?",
          "有 {places} 个位置，{guests} 位客人。同时在里面的最多有几位？"},
         {},
         mostInside},
        {"most-waiting",
         {"How many guests wait at the door at the same time, at most?",
          "同时在门口等的客人最多有几位？"},
         {},
         mostWaiting},
    };
}

} // namespace lessons
