// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> pipeDuplexPredictions()
{
    return {
        {"how-many-messages",
         {"How many messages go through the pipe, in both directions together?",
          "两个方向合起来，有几条消息穿过管道？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long sent = 0;
             run.forEach([&](const trace::Record& record) {
                 sent += std::holds_alternative<trace::PipeSendBegin>(record.event) ? 1 : 0;
             });
             return isWhole(run) ? std::optional(sent) : std::nullopt;
         }},
        {"how-often-closed",
         {"How often must an end be closed before the child sees the end?",
          "在子进程读到结尾之前，要关闭几次端口？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long closed = 0;
             std::optional<long> then;
             run.forEach([&](const trace::Record& record) {
                 closed += std::holds_alternative<trace::PipeClosed>(record.event) ? 1 : 0;
                 if (std::holds_alternative<trace::PipeEof>(record.event))
                     then = closed;
             });
             return then;
         }},
    };
}

} // namespace lessons
