// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <functional>
#include <istream>
#include <string_view>

/// JSON Lines, the public form of the stream: one object a line, t, pid, seq and event first, then
/// the fields under their names. docs/events.md is its manual.
namespace trace {

/// The line, without its line feed.
std::string toJsonLine(const Record& record);

/// A line as a record; nothing if the line is no event (not JSON, or t, pid or event are missing).
/// An unknown kind becomes Unknown, unknown fields are skipped.
std::optional<Record> fromJsonLine(std::string_view line);

struct JsonLinesResult {
    std::size_t events = 0;
    std::size_t skipped = 0; ///< lines that are no events
};

JsonLinesResult readJsonLines(std::istream& in, const std::function<void(const Record&)>& visit);

} // namespace trace
