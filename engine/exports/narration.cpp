// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/narration.h"

#include "model/narration/narration.h"

namespace exports {

model::Words Narration::description() const
{
    return {"The run told in words", "用文字讲述的运行过程"};
}

void Narration::write(const model::History& history, std::ostream& out,
                      const std::string& language) const
{
    model::World world;
    model::narration::Narrator narrator;
    history.forEach([&](const trace::Record& record) {
        world.apply(record);
        if (const auto line = narrator.linesOf(record, world))
            out << line->in(language);
    });
}

} // namespace exports
