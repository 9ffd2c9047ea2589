// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace model {

/// A text in both languages.
struct Words {
    std::string en;
    std::string zhCN;

    /// The text in that language; English for a language that we do not have.
    const std::string& in(const std::string& language) const
    {
        return language == "zh_CN" ? zhCN : en;
    }

    friend bool operator==(const Words&, const Words&) = default;
};

} // namespace model
