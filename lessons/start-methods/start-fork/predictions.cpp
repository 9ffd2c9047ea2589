// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/start_questions.h"

namespace lessons {

std::vector<Prediction> startForkPredictions()
{
    return startQuestions();
}

} // namespace lessons
