// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"
#include "model/words/words.h"

#include <functional>
#include <optional>
#include <vector>

namespace lessons {

/// A question that a learner answers before the run. The run's own events answer it afterwards.
struct Prediction {
    std::string id;                    ///< unique in its lesson: "who-is-last"
    model::Words question;             ///< may contain {workers} …, as a claim's text
    std::vector<model::Words> choices; ///< none: the answer is a whole number
    /// The index of the choice that came true, or the number; nothing if the run does not tell.
    std::function<std::optional<long>(const model::History&)> answer;
};

/// The answer in words: "4", "ForkPoolWorker-2"; nothing as long as the run does not tell.
std::optional<model::Words> answerIn(const model::History& run, const Prediction& prediction);

} // namespace lessons
