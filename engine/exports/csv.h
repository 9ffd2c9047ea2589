// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/format.h"

namespace exports {

/// A row an event for a spreadsheet: seconds, pid, the process's name, the event, and its fields as
/// "name=value; …". RFC 4180, UTF-8, with a heading. A cell never begins like a formula.
class Csv : public Format
{
public:
    std::string key() const override { return "csv"; }
    model::Words description() const override;
    void write(const model::History& history, std::ostream& out,
               const std::string& language) const override;
};

} // namespace exports
