// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/output_rules.h"

#include "lessons/claims/evidence.h"

#include <charconv>
#include <fmt/format.h>

namespace lessons {
namespace {

bool isLine(const trace::OutputWritten& event)
{
    return event.stream == "stdout";
}

/// The line in quotes, with when and by whom.
Words quoted(const trace::At& at, const trace::OutputWritten& event)
{
    const std::string line = event.text.substr(0, event.text.find('\n'));
    return {fmt::format("{}, PID {}: “{}”", seconds(at.t), at.pid, line),
            fmt::format("{}，PID {}：“{}”", seconds(at.t), at.pid, line)};
}

Words countOfLines(std::size_t printed)
{
    return {fmt::format("{} printed",
                        printed == 1 ? "1 line was" : fmt::format("{} lines were", printed)),
            fmt::format("共输出 {} 行", printed)};
}

} // namespace

std::optional<Finding> LinesInOrder::on(const trace::At& at, const trace::OutputWritten& event,
                                        const World& after)
{
    if (!isLine(event))
        return std::nullopt;
    const Printer printer = isMain(after, at.pid) ? Printer::Main : Printer::Child;
    if (printed == order.size() || order[printed] != printer)
        return broken(quoted(at, event));
    ++printed;
    return Finding{model::Truth::Open, false, quoted(at, event)};
}

Finding LinesInOrder::atEnd(const World&) const
{
    return printed == order.size() ? proven(countOfLines(printed)) : broken(countOfLines(printed));
}

std::optional<Finding> ChildPrints::on(const trace::At& at, const trace::OutputWritten& event,
                                       const World& after)
{
    if (!isLine(event) || isMain(after, at.pid))
        return std::nullopt;
    if (++printed > lines)
        return broken(quoted(at, event));
    return Finding{model::Truth::Open, false, quoted(at, event)};
}

Finding ChildPrints::atEnd(const World&) const
{
    return printed == lines ? proven(countOfLines(printed)) : broken(countOfLines(printed));
}

std::optional<Finding> MainPrints::on(const trace::At& at, const trace::OutputWritten& event,
                                      const World& after) const
{
    if (!isLine(event) || !isMain(after, at.pid) || event.text != line + '\n')
        return std::nullopt;
    return proven(quoted(at, event));
}

Finding MainPrints::atEnd(const World&) const
{
    return broken({"the line was not printed", "没有输出这一行"});
}

std::optional<Finding> PidsAreTrue::on(const trace::At& at, const trace::OutputWritten& event,
                                       const World&)
{
    constexpr std::string_view mark = "PID ";
    const std::size_t place = event.text.rfind(mark);
    if (!isLine(event) || place == std::string::npos)
        return std::nullopt;
    pid_t said = 0;
    const char* const end = event.text.data() + event.text.size();
    std::from_chars(event.text.data() + place + mark.size(), end, said);
    if (said != at.pid)
        return broken(quoted(at, event));
    ++seen;
    return Finding{model::Truth::Open, false, quoted(at, event)};
}

Finding PidsAreTrue::atEnd(const World&) const
{
    if (seen < 2)
        return broken(
            {"main and child did not both print their PID", "主进程和子进程没有都输出自己的 PID"});
    return proven({fmt::format("{} PIDs printed, all true", seen),
                   fmt::format("输出的 {} 个 PID 都是真的", seen)});
}

} // namespace lessons
