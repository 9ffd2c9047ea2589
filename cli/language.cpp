// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language.h"

#include <cstdlib>
#include <string_view>

namespace cli {

std::string languageOfTheEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value)
            return std::string_view(value).starts_with("zh") ? "zh_CN" : "en";
    }
    return "en";
}

void addLanguageOption(CLI::App& command, std::string& language)
{
    language = languageOfTheEnvironment();
    command.add_option("--lang", language, "The language of texts: en or zh_CN")
        ->check(CLI::IsMember({"en", "zh_CN"}));
}

} // namespace cli
