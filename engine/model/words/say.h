// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"

#include <fmt/format.h>

#include <type_traits>

namespace model {

/// What stands in a sentence for a fact: words are said in the sentence's language.
template <class Fact>
using Said = std::conditional_t<std::is_same_v<Fact, Words>, std::string, Fact>;

template <class Fact>
const Said<Fact>& saidIn(std::string Words::*language, const Fact& fact)
{
    if constexpr (std::is_same_v<Fact, Words>)
        return fact.*language;
    else
        return fact;
}

/// The same facts in both languages; the formats are checked when this is compiled. A fact may
/// itself be Words.
template <class... Facts>
Words say(fmt::format_string<const Said<Facts>&...> en,
          fmt::format_string<const Said<Facts>&...> zhCN, const Facts&... facts)
{
    return {fmt::format(en, saidIn(&Words::en, facts)...),
            fmt::format(zhCN, saidIn(&Words::zhCN, facts)...)};
}

/// The same, about something that has words of its own.
inline Words sayOf(const Words& thing, fmt::format_string<const std::string&> en,
                   fmt::format_string<const std::string&> zhCN)
{
    return say(en, zhCN, thing);
}

} // namespace model
