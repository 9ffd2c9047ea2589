// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

/// "zh_CN" if the environment (LC_ALL, LC_MESSAGES, LANG) asks for Chinese, else "en".
std::string languageOfTheEnvironment();

/// Adds --lang to the command; `language` gets its value and must outlive the parsing.
void addLanguageOption(CLI::App& command, std::string& language);

} // namespace cli
