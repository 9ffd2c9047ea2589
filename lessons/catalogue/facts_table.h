// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/prediction.h"
#include "model/claim.h"

#include <string_view>

namespace lessons {

/// What is compiled of a lesson beside its program.
struct LessonFacts {
    std::vector<model::Claim> claims; ///< in the order in which they are shown
    std::vector<Prediction> predictions;
};

/// Both are empty for a lesson that only has a folder.
LessonFacts factsOf(std::string_view lesson);

} // namespace lessons
