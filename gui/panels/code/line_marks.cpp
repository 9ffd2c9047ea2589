// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/line_marks.h"

#include "lessons/catalogue/marked_lines.h"

namespace gui {

LinesNow linesNow(const model::World& world, const std::map<unsigned, unsigned>& pythonLines,
                  std::optional<pid_t> chosen)
{
    const pid_t followed = chosen && world.process(*chosen) ? *chosen : world.mainPid;
    LinesNow lines;
    for (const model::ProcessNow* process : world.byBirth()) {
        if (!process->isAlive() || process->line == 0)
            continue;
        const auto statement = lessons::statementAt(pythonLines, process->line);
        if (!statement)
            continue;
        const bool isFollowed = process->pid == followed;
        lines.python.push_back(
            {static_cast<int>(statement->pythonLine), process->birth, isFollowed});
        lines.cpp.push_back({static_cast<int>(statement->line), process->birth, isFollowed});
    }
    return lines;
}

} // namespace gui
