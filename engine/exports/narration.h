// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/format.h"

namespace exports {

/// The run told in words: a line an event with its time in seconds and a sentence, in one language.
class Narration : public Format
{
public:
    std::string key() const override { return "txt"; }
    model::Words description() const override;
    void write(const model::History& history, std::ostream& out,
               const std::string& language) const override;
};

} // namespace exports
