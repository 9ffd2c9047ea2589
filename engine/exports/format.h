// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"
#include "model/words/words.h"

#include <memory>
#include <ostream>
#include <string>
#include <vector>

/// What a run can be written as, without a window: one small class a format.
namespace exports {

class Format
{
public:
    virtual ~Format() = default;
    virtual std::string key() const = 0; ///< the ending of the file: "jsonl"
    virtual model::Words description() const = 0;
    /// Writes the whole run; what it says in words it says in the language, "en" or "zh_CN". The
    /// caller looks at the stream's state afterwards.
    virtual void write(const model::History& history, std::ostream& out,
                       const std::string& language) const = 0;
};

/// Every format, in the order in which a menu shows them.
const std::vector<std::unique_ptr<Format>>& formats();

/// The format of that ending; nullptr if there is none.
const Format* formatOf(const std::string& key);

} // namespace exports
