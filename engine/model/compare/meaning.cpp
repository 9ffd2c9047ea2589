// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/meaning.h"

#include <algorithm>
#include <charconv>

namespace model::compare {

namespace {

constexpr Key someTime = 11;
constexpr Key someAddress = 12;
constexpr Key somePid = 13;
constexpr std::string_view inode = ":[";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

Key hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

/// Goes through a text word by word.
class Scanner
{
public:
    Scanner(std::string_view text, Cast& cast, bool isPrinted)
        : m_rest(text), m_cast(cast), m_isPrinted(isPrinted)
    {
    }

    Key meaning()
    {
        while (!m_rest.empty()) {
            if (isDigit(m_rest.front()))
                number();
            else if (isLetter(m_rest.front()))
                word();
            else if (m_rest.starts_with(inode))
                skipInode();
            else
                add(hashOf(take(1)));
        }
        return m_key;
    }

private:
    template <class Test>
    std::size_t lengthWhile(Test test) const
    {
        return static_cast<std::size_t>(std::ranges::find_if_not(m_rest, test) - m_rest.begin());
    }

    std::string_view take(std::size_t length)
    {
        const std::string_view taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    void add(Key key) { m_key = mixed(m_key, key); }

    /// "pipe:[11762991]", as /proc names what has no other name.
    void skipInode()
    {
        take(inode.size());
        take(lengthWhile(isDigit));
        add(someAddress);
    }

    void number()
    {
        if (m_rest.starts_with("0x")) {
            take(2);
            take(lengthWhile([](char c) { return isDigit(c) || isLetter(c); }));
            return add(someAddress);
        }
        const std::string_view digits = take(lengthWhile(isDigit));
        const bool hasFraction = m_rest.size() > 1 && m_rest[0] == '.' && isDigit(m_rest[1]);
        const bool isClock = m_rest.size() > 1 && m_rest[0] == ':' && isDigit(m_rest[1]);
        if ((hasFraction || isClock) && m_isPrinted) {
            const char mark = m_rest[0];
            take(lengthWhile([mark](char c) { return isDigit(c) || c == mark; }));
            return add(someTime);
        }
        pid_t pid = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), pid);
        const bool isPid = error == std::errc() && !hasFraction && m_cast.knows(pid);
        add(isPid ? mixed(somePid, m_cast.of(pid)) : hashOf(digits));
    }

    /// "SpawnPoolWorker-1" and "ForkPoolWorker-1" are the same worker by different start methods.
    void word()
    {
        std::string_view word = take(lengthWhile(isLetter));
        for (const std::string_view method : {"ForkServer", "Fork", "Spawn"}) {
            const std::string_view kind = word.substr(std::min(method.size(), word.size()));
            if (word.starts_with(method) && (kind == "Process" || kind == "PoolWorker"))
                word = kind;
        }
        add(hashOf(word));
    }

    std::string_view m_rest;
    Cast& m_cast;
    bool m_isPrinted;
    Key m_key = 0;
};

} // namespace

Content contentOf(std::string_view text, Cast& cast, bool isPrinted)
{
    return {hashOf(text), Scanner(text, cast, isPrinted).meaning()};
}

} // namespace model::compare
