// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/json_lines.h"

#include "trace/kinds.h"

#include <nlohmann/json.hpp>

namespace trace {

namespace {

using Json = nlohmann::json;

/// Each takes a value of the right type and leaves the field alone otherwise.
template <std::integral Number>
void take(const Json& from, Number& field)
{
    if constexpr (std::is_same_v<Number, bool>) {
        if (from.is_boolean())
            field = from.get<bool>();
    } else if (from.is_number_unsigned()) {
        if (std::in_range<Number>(from.get<std::uint64_t>()))
            field = from.get<Number>();
    } else if (from.is_number_integer()) {
        if (std::in_range<Number>(from.get<std::int64_t>()))
            field = from.get<Number>();
    }
}

void take(const Json& from, double& field)
{
    if (from.is_number())
        field = from.get<double>();
}

void take(const Json& from, Text& field)
{
    if (from.is_string())
        field = from.get<std::string>();
}

template <class Tag>
void take(const Json& from, Id<Tag>& field)
{
    take(from, field.value);
}

template <class Element>
void take(const Json& from, std::vector<Element>& field)
{
    if (!from.is_array())
        return;
    for (const Json& element : from)
        take(element, field.emplace_back());
}

template <class Value>
void take(const Json& from, std::optional<Value>& field)
{
    if (from.is_number())
        take(from, field.emplace());
}

template <class E>
void takeFields(const Json& from, E& event)
{
    static constexpr auto names = fieldNamesOf<E>();
    auto name = names.begin();
    const auto takeNext = [&](auto& field) {
        if (const auto found = from.find(*name++); found != from.end())
            take(*found, field);
    };
    std::apply([&takeNext](auto&... field) { (takeNext(field), ...); }, E::fields(event));
}

std::optional<At> whenAndWho(const Json& object)
{
    At at;
    std::int64_t t = -1;
    if (const auto found = object.find("t"); found != object.end())
        take(*found, t);
    if (const auto found = object.find("pid"); found != object.end())
        take(*found, at.pid);
    if (const auto found = object.find("seq"); found != object.end())
        take(*found, at.seq);
    at.t = std::chrono::nanoseconds(t);
    return t >= 0 && at.pid > 0 ? std::optional(at) : std::nullopt;
}

} // namespace

std::optional<Record> fromJsonLine(std::string_view line)
{
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    const auto at = whenAndWho(object);
    const auto name = object.find("event");
    if (!at || name == object.end() || !name->is_string())
        return std::nullopt;
    const auto number = kindNumberOf(name->get_ref<const std::string&>());
    if (!number)
        return Record{*at, Unknown{name->get<std::string>()}};
    Record record{*at, emptyEvent(*number)};
    std::visit([&object](auto& event) { takeFields(object, event); }, record.event);
    return record;
}

JsonLinesResult readJsonLines(std::istream& in, const std::function<void(const Record&)>& visit)
{
    JsonLinesResult result;
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        if (const auto record = fromJsonLine(line)) {
            visit(*record);
            ++result.events;
        } else {
            ++result.skipped;
        }
    }
    return result;
}

} // namespace trace
