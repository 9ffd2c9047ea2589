// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_filter.h"

#include "gui/panels/events/event_words.h"
#include "model/landmarks.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gui {

namespace {

/// By the first word of an event's kind; what is not named here is about the run.
constexpr std::pair<std::string_view, EventGroup> groups[] = {
    {"process", EventGroup::Processes},  {"join", EventGroup::Processes},
    {"children", EventGroup::Processes}, {"pool", EventGroup::Pools},
    {"task", EventGroup::Pools},         {"result", EventGroup::Pools},
    {"worker", EventGroup::Pools},       {"queue", EventGroup::Channels},
    {"pipe", EventGroup::Channels},      {"wait", EventGroup::Channels},
    {"lock", EventGroup::Locks},         {"event", EventGroup::Locks},
    {"condition", EventGroup::Locks},    {"barrier", EventGroup::Locks},
    {"shared", EventGroup::Shared},      {"subprocess", EventGroup::Programs},
    {"output", EventGroup::Output},      {"line", EventGroup::Lines},
    {"sleep", EventGroup::Lines},
};

} // namespace

EventGroup groupOf(const trace::Record& record)
{
    const auto* unknown = std::get_if<trace::Unknown>(&record.event);
    const std::string_view kind =
        unknown
            ? unknown->originalKind
            : std::visit([]<class E>(const E&) { return std::string_view(E::kind); }, record.event);
    const std::string_view word = kind.substr(0, kind.find('.'));
    const auto* found = std::ranges::find(groups, word, [](const auto& it) { return it.first; });
    return found == std::end(groups) ? EventGroup::Run : found->second;
}

bool says(const trace::Record& record, const QString& text)
{
    return kindText(record).contains(text, Qt::CaseInsensitive) ||
           QString::number(record.at.pid).contains(text) ||
           fieldsText(record).contains(text, Qt::CaseInsensitive);
}

bool EventSieve::passes(const trace::Record& record)
{
    const auto& [text, process, lines, without] = m_filter;
    // First, since every line counts that a process reaches.
    if (!lines.empty() && !isAtLine(record))
        return false;
    if (process && record.at.pid != *process && model::suffererOf(record.event) != *process)
        return false;
    if (without.contains(groupOf(record)))
        return false;
    return text.isEmpty() || says(record, text);
}

bool EventSieve::isAtLine(const trace::Record& record)
{
    std::uint32_t& line = m_lines[record.at.pid];
    if (const auto* reached = std::get_if<trace::LineReached>(&record.event))
        line = reached->line;
    return std::ranges::any_of(m_filter.lines, [line](const LineRange& range) {
        return line >= range.first && line <= range.last;
    });
}

} // namespace gui
