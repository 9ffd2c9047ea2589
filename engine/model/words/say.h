// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"

#include <fmt/format.h>

namespace model {

/// The same facts in both languages; the formats are checked when this is compiled.
template <class... Facts>
Words say(fmt::format_string<const Facts&...> en, fmt::format_string<const Facts&...> zhCN,
          const Facts&... facts)
{
    return {fmt::format(en, facts...), fmt::format(zhCN, facts...)};
}

/// The same, about something that has words of its own.
inline Words sayOf(const Words& thing, fmt::format_string<const std::string&> en,
                   fmt::format_string<const std::string&> zhCN)
{
    return {fmt::format(en, thing.en), fmt::format(zhCN, thing.zhCN)};
}

} // namespace model
