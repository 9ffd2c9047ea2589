// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/waits/endless.h"
#include "model/words/words.h"

#include <optional>

namespace model {

/// "waits for ever for right, which Process-2 holds"
Words endlessInWords(const EndlessWait& wait, const World& world);

/// The same of that process, if it is in such a call.
std::optional<Words> endlessInWords(const ProcessNow& process, const World& world);

/// Who waits for whom, in one sentence: of a deadlock only those who are in it, and never more than
/// a few. Nothing if nobody waits for ever.
std::optional<Words> endlessInWords(const World& world);

} // namespace model
