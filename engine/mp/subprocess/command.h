// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace subprocess {

/// What to run: a list of words, {"ls", "-l"}, or one text, "ls -l". A text alone is the name of a
/// program, blanks included; with Options::shell it is a line for /bin/sh.
class Command
{
public:
    Command(std::initializer_list<std::string> words) : m_words(words) {}
    Command(std::vector<std::string> words) : m_words(std::move(words)) {}
    Command(std::string text) : m_words{std::move(text)}, m_isText(true) {}
    Command(const char* text) : Command(std::string(text)) {}

    const std::vector<std::string>& words() const { return m_words; }
    bool isText() const { return m_isText; }
    /// As Python's str() has it: "['ls', '-l']", or the text as it is.
    std::string shown() const;

private:
    std::vector<std::string> m_words;
    bool m_isText = false;
};

} // namespace subprocess
