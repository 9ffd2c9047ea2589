// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> queueMaxsizePredictions()
{
    return {
        {"put-before-first-used",
         {"How many items are in the queue or taken from it before the first is used up?",
          "第一件处理完之前，已经放进去几件？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long put = 0;
             std::optional<long> then;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 if (output == nullptr)
                     return;
                 if (output->text.ends_with("is in the queue.\n"))
                     ++put;
                 if (!then && output->text.ends_with("is used up.\n"))
                     then = put;
             });
             return then;
         }},
        {"who-waits",
         {"Who spends more time waiting for the other?", "谁花在等对方上的时间更多？"},
         {{"The producer, in put()", "生产者，等着放（put）"},
          {"The consumer, in get()", "消费者，等着取（get）"}},
         [](const model::History& run) -> std::optional<long> {
             model::Time putting{0};
             model::Time getting{0};
             for (const model::Lane& lane : run.timeline().lanes()) {
                 for (const model::Slice& slice : lane.slices) {
                     if (slice.activity.doing == model::Doing::Putting)
                         putting += slice.length();
                     if (slice.activity.doing == model::Doing::Getting)
                         getting += slice.length();
                 }
             }
             return isWhole(run) ? std::optional(firstIf(putting > getting)) : std::nullopt;
         }},
    };
}

} // namespace lessons
