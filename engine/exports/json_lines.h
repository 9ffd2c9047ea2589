// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/format.h"

namespace exports {

/// The event stream itself, one object a line, with the times that it was stamped with; reads back
/// into an equal history.
class JsonLines : public Format
{
public:
    std::string key() const override { return "jsonl"; }
    model::Words description() const override;
    void write(const model::History& history, std::ostream& out,
               const std::string& language) const override;
};

} // namespace exports
