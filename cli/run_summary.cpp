// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_summary.h"

#include <fmt/format.h>

#include <csignal>
#include <cstring>

namespace cli {
namespace {

std::string exitInWords(const model::ProcessNow& process)
{
    if (!process.exitCode)
        return process.life == model::Life::Zombie ? "ended, never reaped" : "";
    const int code = *process.exitCode;
    if (code < 0)
        return fmt::format("ended by SIG{}", ::sigabbrev_np(-code));
    return code == 0 ? "ended by itself" : "ended with an error";
}

} // namespace

std::string summaryOf(const model::World& world)
{
    std::string text = fmt::format("\n{:>8}  {:<20} {:>9}\n", "PID", "process", "exit code");
    for (const model::ProcessNow* process : world.byBirth())
        text += fmt::format("{:>8}  {:<20} {:>9}  {}\n", process->pid, process->name,
                            process->exitCode ? std::to_string(*process->exitCode) : "–",
                            exitInWords(*process));
    const double seconds = std::chrono::duration<double>(world.now).count();
    text += fmt::format("{} in {:.2f} s (seed {})\n", world.run.outcome, seconds, world.run.seed);
    return text;
}

} // namespace cli
