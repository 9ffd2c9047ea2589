// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/lock_answers.h"

#include <set>

namespace lessons {
namespace {

/// 0 if the children's lines come in as many pieces as there are children, else 1.
std::optional<long> areInOnePiece(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    std::set<pid_t> printers;
    std::size_t pieces = 0;
    pid_t last = 0;
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        if (output == nullptr || record.at.pid == run.now().mainPid || record.at.pid == last)
            return;
        last = record.at.pid;
        printers.insert(last);
        ++pieces;
    });
    return firstIf(pieces == printers.size());
}

} // namespace

std::vector<Prediction> lockPrintingPredictions()
{
    return {
        {"one-piece",
         {"How do the reports of the {processes} processes come out?",
          "{processes} 个进程的报告会怎样输出？"},
         {{"Each in one piece", "每份都是完整的一段"},
          {"With their lines mixed", "各份的行混在一起"}},
         areInOnePiece},
        {"most-waiting",
         {"How many processes wait for the lock at the same time, at most?",
          "同时在等锁的进程最多有几个？"},
         {},
         mostWaiting},
    };
}

} // namespace lessons
