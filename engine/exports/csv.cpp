// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace exports {

namespace {

std::string text(const std::string& value)
{
    return value;
}

std::string text(bool value)
{
    return value ? "true" : "false";
}

template <class Number>
std::string text(Number value) requires std::is_arithmetic_v<Number>
{
    return fmt::format("{}", value);
}

template <class Tag>
std::string text(trace::Id<Tag> id)
{
    return fmt::format("{}", id.value);
}

template <class Element>
std::string text(const std::vector<Element>& list)
{
    return fmt::format("[{}]", fmt::join(list, ", "));
}

template <class Value>
std::string text(const std::optional<Value>& value)
{
    return value ? text(*value) : std::string();
}

template <class Event>
std::string fieldsOf(const Event& event)
{
    std::string all;
    std::string_view names = Event::fieldNames;
    const auto add = [&](const auto& value) {
        const auto end = std::min(names.find(' '), names.size());
        fmt::format_to(std::back_inserter(all), "{}{}={}", all.empty() ? "" : "; ",
                       names.substr(0, end), text(value));
        names.remove_prefix(std::min(end + 1, names.size()));
    };
    std::apply([&](const auto&... values) { (add(values), ...); }, Event::fields(event));
    return all;
}

/// Spreadsheets run a cell that begins with one of these, and values come from programs.
std::string cell(std::string value)
{
    if (!value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string::npos)
        value.insert(value.begin(), '\'');
    if (value.find_first_of(",\"\r\n") == std::string::npos)
        return value;
    std::string quoted = "\"";
    for (const char letter : value) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

} // namespace

model::Words Csv::description() const
{
    return {"Events as a table (CSV)", "事件表格（CSV）"};
}

void Csv::write(const model::History& history, std::ostream& out, const std::string&) const
{
    out << "t,pid,name,event,fields\r\n";
    model::World world;
    history.forEach([&](const trace::Record& record) {
        world.apply(record);
        const model::ProcessNow* process = world.process(record.at.pid);
        std::visit(
            [&](const auto& event) {
                out << fmt::format("{:.9f},{},{},{},{}\r\n",
                                   static_cast<double>(record.at.t.count()) / 1e9, record.at.pid,
                                   process ? cell(process->name) : std::string(), event.kind,
                                   cell(fieldsOf(event)));
            },
            record.event);
    });
}

} // namespace exports
