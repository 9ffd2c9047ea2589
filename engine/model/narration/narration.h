// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/narration/endless_watch.h"

#include <optional>

/// A run told in words, for who listens or reads instead of looking.
namespace model::narration {

/// What happened, in one sentence without a full stop: "Process-1 waits in get() on orders, which
/// is empty". `after` is the world with the event applied. Nothing for what would only be noise:
/// a line reached, a sample of /proc that stops nobody, and the end of a call whose beginning has
/// said everything.
std::optional<Words> sentenceOf(const trace::Record& record, const World& after);

/// The sentence behind its time in seconds, as a line of a text: "   1.204  Process-1 wakes up".
std::optional<Words> lineOf(const trace::Record& record, const World& after);

/// Tells a stream from its beginning, and also that somebody has begun to wait for ever.
class Narrator
{
public:
    /// The line of the record and what else it has brought about, each with its line feed; nothing
    /// if there is nothing to say.
    std::optional<Words> linesOf(const trace::Record& record, const World& after);

private:
    EndlessWatch m_endless;
};

} // namespace model::narration
