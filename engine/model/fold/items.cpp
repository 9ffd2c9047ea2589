// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/items.h"

#include <algorithm>
#include <charconv>

namespace model::fold {

namespace {

constexpr auto nowhere = std::string_view::npos;

/// Walks through a repr and says of each character whether it stands inside a text or a bracket.
class Depth
{
public:
    bool isInside(char c)
    {
        const bool wasInside = m_quote != 0 || m_brackets > 0;
        if (m_quote != 0) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (c == '\\')
                m_isEscaped = true;
            else if (c == m_quote)
                m_quote = 0;
            return true;
        }
        if (c == '\'' || c == '"')
            m_quote = c;
        else if (c == '[' || c == '{' || c == '(')
            ++m_brackets;
        else if (m_brackets > 0 && (c == ']' || c == '}' || c == ')'))
            --m_brackets;
        return wasInside;
    }

private:
    char m_quote = 0;
    bool m_isEscaped = false;
    int m_brackets = 0;
};

/// The first such character outside of texts and brackets.
std::size_t findOutside(std::string_view text, char wanted)
{
    Depth depth;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!depth.isInside(text[i]) && text[i] == wanted)
            return i;
    }
    return nowhere;
}

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == nowhere
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

std::vector<std::string> listIn(std::string_view inside)
{
    std::vector<std::string> all;
    while (!trimmed(inside).empty()) {
        const std::size_t comma = findOutside(inside, ',');
        all.push_back(trimmed(inside.substr(0, comma)));
        inside.remove_prefix(comma == nowhere ? inside.size() : comma + 1);
    }
    return all;
}

std::optional<std::size_t> numberIn(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isBetween(std::string_view text, char first, char last)
{
    return text.size() >= 2 && text.front() == first && text.back() == last;
}

/// From that place on, the row's items are these. False if the row is not so long.
bool setFrom(SharedNow& shared, std::size_t first, const std::vector<std::string>& values,
             pid_t writer)
{
    if (first > shared.items.size() + shared.unlisted)
        return false;
    for (std::size_t i = 0; i < values.size() && first + i < shared.items.size(); ++i) {
        shared.items[first + i].value = values[i];
        shared.items[first + i].writer = writer;
    }
    return first + values.size() <= shared.items.size() + shared.unlisted;
}

bool setInRow(SharedNow& shared, std::string_view place, const std::string& value, pid_t writer)
{
    const std::size_t colon = place.find(':');
    const auto first = numberIn(place.substr(0, colon));
    if (!first)
        return false;
    if (colon == nowhere)
        return setFrom(shared, *first, {value}, writer);
    return isBetween(value, '[', ']') &&
           setFrom(shared, *first, listIn(std::string_view(value).substr(1, value.size() - 2)),
                   writer);
}

bool setInDict(SharedNow& shared, std::string_view key, const std::string& value, pid_t writer)
{
    const auto found = std::ranges::find(shared.items, key, &SharedItem::key);
    if (found != shared.items.end()) {
        found->value = value;
        found->writer = writer;
    } else if (shared.unlisted > 0 || shared.items.size() >= SharedNow::itemLimit) {
        return false; // it may be one of those that are not listed
    } else {
        shared.items.push_back({std::string(key), value, writer});
    }
    return true;
}

} // namespace

void setWhole(SharedNow& shared, std::string_view repr, pid_t writer)
{
    const bool isRow = isBetween(repr, '[', ']');
    const bool isDict = isBetween(repr, '{', '}');
    shared.form = isRow    ? SharedNow::Form::Row
                  : isDict ? SharedNow::Form::Dict
                           : SharedNow::Form::Value;
    shared.items.clear();
    shared.unlisted = 0;
    shared.isKnown = true;
    if (shared.form == SharedNow::Form::Value) {
        shared.items.push_back({{}, std::string(repr), writer});
        return;
    }
    for (const std::string& entry : listIn(repr.substr(1, repr.size() - 2))) {
        if (shared.items.size() >= SharedNow::itemLimit) {
            ++shared.unlisted;
            continue;
        }
        const std::size_t colon = isDict ? findOutside(entry, ':') : nowhere;
        if (colon == nowhere)
            shared.items.push_back({std::to_string(shared.items.size()), entry, writer});
        else
            shared.items.push_back({entry.substr(0, colon),
                                    trimmed(std::string_view(entry).substr(colon + 1)), writer});
    }
}

void setPart(SharedNow& shared, std::string_view part, const std::string& value, pid_t writer)
{
    if (part.empty() || isWhole(part)) {
        setWhole(shared, value, writer);
        return;
    }
    const std::string_view place =
        isBetween(part, '[', ']') ? part.substr(1, part.size() - 2) : std::string_view();
    const bool isTold =
        !place.empty() &&
        (shared.form == SharedNow::Form::Row    ? setInRow(shared, place, value, writer)
         : shared.form == SharedNow::Form::Dict ? setInDict(shared, place, value, writer)
                                                : false);
    shared.isKnown = shared.isKnown && isTold;
}

bool isWhole(std::string_view part)
{
    return part == "[:]" || part == ".copy()";
}

} // namespace model::fold
