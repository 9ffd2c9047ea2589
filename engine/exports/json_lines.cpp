// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/json_lines.h"

#include "trace/json_lines.h"

namespace exports {

model::Words JsonLines::description() const
{
    return {"Events as JSON Lines", "事件（JSON Lines）"};
}

void JsonLines::write(const model::History& history, std::ostream& out, const std::string&) const
{
    history.forStamped(history.size(), [&](const trace::Record& stamped) {
        out << trace::toJsonLine(stamped) << '\n';
    });
}

} // namespace exports
