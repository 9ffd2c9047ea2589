// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/json_lines.h"

#include "trace/kinds.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace trace {

namespace {

using Json = nlohmann::json;

void append(std::string& line, const Json& value)
{
    // Text comes from processes and need not be UTF-8; JSON has to be.
    line += value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class Number>
requires std::is_arithmetic_v<Number>
void appendField(std::string& line, Number value)
{
    if constexpr (std::is_floating_point_v<Number>)
        append(line, value);
    else
        fmt::format_to(std::back_inserter(line), "{}", value);
}

template <class Tag>
void appendField(std::string& line, const Id<Tag>& id)
{
    appendField(line, id.value);
}

void appendField(std::string& line, const Text& text)
{
    append(line, text);
}
void appendField(std::string& line, const Texts& texts)
{
    append(line, texts);
}
void appendField(std::string& line, const Pids& pids)
{
    append(line, pids);
}

template <class Value>
void appendField(std::string& line, const std::optional<Value>& value)
{
    if (value)
        appendField(line, *value);
    else
        line += "null";
}

template <class E>
void appendFields(std::string& line, const E& event)
{
    static constexpr auto names = fieldNamesOf<E>();
    auto name = names.begin();
    const auto add = [&](const auto& field) {
        fmt::format_to(std::back_inserter(line), ",\"{}\":", *name++);
        appendField(line, field);
    };
    std::apply([&add](const auto&... field) { (add(field), ...); }, E::fields(event));
}

} // namespace

std::string toJsonLine(const Record& record)
{
    std::string line = fmt::format(R"({{"t":{},"pid":{},"seq":{},"event":)", record.at.t.count(),
                                   record.at.pid, record.at.seq);
    append(line, kindOf(record.event));
    std::visit(
        [&line]<class E>(const E& event) {
            if constexpr (!std::is_same_v<E, Unknown>)
                appendFields(line, event);
        },
        record.event);
    line += '}';
    return line;
}

} // namespace trace
