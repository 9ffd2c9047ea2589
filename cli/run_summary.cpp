// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_summary.h"

#include "model/words/outcome.h"
#include "model/words/say.h"
#include "model/words/state.h"

#include <fmt/format.h>

namespace cli {

std::string summaryOf(const model::World& world, const std::string& language)
{
    std::string text;
    for (const model::ProcessNow* process : world.byBirth())
        text += fmt::format("{:>8}  {:<20}  {}\n", process->pid, process->name,
                            model::processInWords(*process, world).in(language));
    const double seconds = std::chrono::duration<double>(world.now).count();
    const std::string outcome = model::outcomeInWords(world.run).in(language);
    return text + model::say("{} after {:.2f} s, --seed {}\n", "{}，用时 {:.2f} 秒，--seed {}\n",
                             outcome, seconds, world.run.seed)
                      .in(language);
}

} // namespace cli
