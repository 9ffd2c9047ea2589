// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/start_rules.h"

#include "lessons/claims/evidence.h"

#include <cstdio>
#include <fmt/format.h>

namespace lessons {
namespace {

Finding notSaid()
{
    return broken({"the child did not say it", "子进程没有说"});
}

/// The child's words as evidence.
Finding judged(bool isSo, const std::string& said)
{
    const Words words{fmt::format("the child said “{}”", said),
                      fmt::format("子进程说的是“{}”", said)};
    return isSo ? proven(words) : broken(words);
}

} // namespace

std::optional<Finding> StartedBy::on(const trace::At& at, const trace::ProcessStartBegin& event,
                                     const World&)
{
    if (event.method != method)
        return broken(
            {fmt::format("{} was started by {}, {}", event.name, event.method, seconds(at.t)),
             fmt::format("{} {} 用 {} 启动", seconds(at.t), event.name, event.method)});
    ++starts;
    return std::nullopt;
}

Finding StartedBy::atEnd(const World&) const
{
    const Words words{fmt::format("{} started by {}", starts, method),
                      fmt::format("用 {} 启动了 {} 个", method, starts)};
    return starts > 0 ? proven(words) : broken(words);
}

std::optional<Finding> ChildOf::on(const trace::At& at, const trace::OutputWritten& event,
                                   const World& after) const
{
    const model::ProcessNow* child = after.process(at.pid);
    int parent = 0;
    if (child == nullptr || std::sscanf(event.text.c_str(), "Child of PID %d", &parent) != 1)
        return std::nullopt;
    const Words words{fmt::format("it is a child of PID {}, main is PID {}", parent, after.mainPid),
                      fmt::format("父进程是 PID {}，主进程是 PID {}", parent, after.mainPid)};
    const bool isTrue = parent == child->ppid && (parent == after.mainPid) == main;
    return isTrue ? proven(words) : broken(words);
}

Finding ChildOf::atEnd(const World&) const
{
    return notSaid();
}

std::optional<Finding> SeesColor::on(const trace::At& at, const trace::OutputWritten& event,
                                     const World& after) const
{
    constexpr std::string_view mark = "color is ";
    const std::size_t place = event.text.find(mark);
    const auto knob = after.run.knobs.find("color");
    if (isMain(after, at.pid) || place == std::string::npos || knob == after.run.knobs.end())
        return std::nullopt;
    const std::string said = event.text.substr(place, event.text.find('.', place) - place);
    return judged(said == std::string(mark) + (changed ? knob->second : "red"), said);
}

Finding SeesColor::atEnd(const World&) const
{
    return notSaid();
}

std::optional<Finding> HasMainsFile::on(const trace::At&, const trace::OutputWritten& event,
                                        const World&) const
{
    constexpr std::string_view mark = "Open in the child: ";
    if (!event.text.starts_with(mark))
        return std::nullopt;
    const bool hasIt = event.text.find("/dev/zero") != std::string::npos;
    return judged(hasIt == inherited,
                  event.text.substr(mark.size(), event.text.find('\n') - mark.size()));
}

Finding HasMainsFile::atEnd(const World&) const
{
    return notSaid();
}

} // namespace lessons
