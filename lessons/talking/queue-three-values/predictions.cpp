// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <cstdlib>

namespace lessons {
namespace {

/// What the line says behind its last colon: "Put 两点水: 9 bytes".
long bytesIn(const std::string& line)
{
    return std::strtol(line.c_str() + line.rfind(": ") + 2, nullptr, 10);
}

} // namespace

std::vector<Prediction> queueThreeValuesPredictions()
{
    return {
        {"how-many-bytes",
         {"How many bytes of text does the writer put, all values together?",
          "写进程放入的文字一共多少字节？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long bytes = 0;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 if (output != nullptr && output->text.starts_with("Put ") &&
                     output->text.ends_with(" bytes\n"))
                     bytes += bytesIn(output->text);
             });
             return isWhole(run) ? std::optional(bytes) : std::nullopt;
         }},
        {"how-many-got",
         {"How many values does the reader get before it is ended?",
          "读进程被终止之前，取到几个值？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long got = 0;
             run.forEach([&](const trace::Record& record) {
                 const auto* get = std::get_if<trace::QueueGetEnd>(&record.event);
                 got += get != nullptr && get->item ? 1 : 0;
             });
             return isWhole(run) ? std::optional(got) : std::nullopt;
         }},
    };
}

} // namespace lessons
