// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"
#include "exports/format.h"
#include "exports/json_lines.h"
#include "exports/narration.h"

#include <algorithm>

namespace exports {

const std::vector<std::unique_ptr<Format>>& formats()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(std::make_unique<JsonLines>());
        list.push_back(std::make_unique<Csv>());
        list.push_back(std::make_unique<Narration>());
        return list;
    }();
    return all;
}

const Format* formatOf(const std::string& key)
{
    const auto& all = formats();
    const auto found = std::ranges::find_if(
        all, [&](const std::unique_ptr<Format>& format) { return format->key() == key; });
    return found == all.end() ? nullptr : found->get();
}

} // namespace exports
