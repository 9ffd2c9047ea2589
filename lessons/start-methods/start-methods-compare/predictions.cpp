// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <string>

namespace lessons {
namespace {

constexpr std::array methods{"fork", "forkserver", "spawn"};

/// Which method's printed cost is the highest; nothing before all three are printed.
std::optional<long> dearest(const model::History& run)
{
    std::array<double, methods.size()> costs{};
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        for (std::size_t i = 0; output != nullptr && i < methods.size(); ++i) {
            const std::string pattern = std::string(methods[i]) + " costs %lf";
            // NOLINTNEXTLINE(cert-err34-c): a line that does not fit leaves the cost as it is
            static_cast<void>(std::sscanf(output->text.c_str(), pattern.c_str(), &costs[i]));
        }
    });
    if (std::ranges::count(costs, 0.0) > 0)
        return std::nullopt;
    return std::ranges::max_element(costs) - costs.begin();
}

} // namespace

std::vector<Prediction> startMethodsComparePredictions()
{
    return {
        {"dearest",
         {"A child by which method costs most time?", "用哪种方法创建子进程最费时间？"},
         {{"fork", "fork"}, {"forkserver", "forkserver"}, {"spawn", "spawn"}},
         dearest},
        {"how-many-parents",
         {"All children print their parent's PID. How many different PIDs are printed there?",
          "每个子进程都输出父进程的 PID。一共会出现几个不同的 PID？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             std::set<pid_t> parents;
             run.forEach([&](const trace::Record& record) {
                 const auto* begun = std::get_if<trace::ProcessBegin>(&record.event);
                 if (begun != nullptr && record.at.pid != run.now().mainPid)
                     parents.insert(begun->ppid);
             });
             return isWhole(run) ? std::optional(static_cast<long>(parents.size())) : std::nullopt;
         }},
    };
}

} // namespace lessons
