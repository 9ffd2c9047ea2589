// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/prediction.h"

namespace lessons {

/// The same questions for each start method: whose child it is, which color and which files it has.
std::vector<Prediction> startQuestions();

} // namespace lessons
