// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/prediction.h"

#include "model/claim.h"

namespace lessons {

std::optional<model::Words> answerIn(const model::History& run, const Prediction& prediction)
{
    const std::optional<long> answer = prediction.answer(run);
    if (!answer)
        return std::nullopt;
    if (!prediction.choices.empty())
        return model::filledIn(prediction.choices.at(static_cast<std::size_t>(*answer)),
                               run.now().run.knobs);
    const std::string number = std::to_string(*answer);
    return model::Words{number, number};
}

} // namespace lessons
