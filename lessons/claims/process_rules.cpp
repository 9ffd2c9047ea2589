// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/process_rules.h"

#include "lessons/claims/evidence.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {
namespace {

Words parentIs(pid_t child, pid_t parent)
{
    return {fmt::format("PID {} has the parent {}", child, parent),
            fmt::format("PID {} 的父进程是 {}", child, parent)};
}

Words endedWith(const trace::ProcessExit& event)
{
    return {fmt::format("PID {} ended with exit code {}", event.child, event.code),
            fmt::format("PID {} 结束，退出码 {}", event.child, event.code)};
}

} // namespace

std::optional<Finding> ChildrenOfMain::on(const trace::At& at, const trace::ProcessBegin& event,
                                          const World& after)
{
    if (isMain(after, at.pid) || after.process(at.pid)->isHelper())
        return std::nullopt;
    const Parent parent = parentOf(after, event);
    if (parent == Parent::Other)
        return broken(parentIs(at.pid, event.ppid));
    ++(parent == Parent::Main ? ofMain : ofItsServer);
    return trueSoFar(parentIs(at.pid, event.ppid));
}

Finding ChildrenOfMain::atEnd(const World&) const
{
    if (ofMain + ofItsServer == 0)
        return broken({"no child came to life", "没有子进程开始运行"});
    return proven(whoseTheyAre(ofMain, ofItsServer));
}

bool ExitCode::isMeant(const model::ProcessNow& process) const
{
    return !process.isMain && !process.isHelper() && (name.empty() || process.name == name);
}

std::optional<Finding> ExitCode::on(const trace::At&, const trace::ProcessExit& event,
                                    const World& after)
{
    const model::ProcessNow* child = after.process(event.child);
    if (child == nullptr || !isMeant(*child))
        return std::nullopt;
    if (event.code != code)
        return broken(endedWith(event));
    ++ended;
    return Finding{model::Truth::Open, false, endedWith(event)};
}

Finding ExitCode::atEnd(const World& last) const
{
    for (const auto& [pid, process] : last.processes) {
        if (isMeant(process) && process.life != model::Life::Reaped)
            return broken({fmt::format("PID {} was not reaped in this run", pid),
                           fmt::format("这次运行中 PID {} 没有被回收", pid)});
    }
    if (ended == 0)
        return broken({"no such child ended", "没有这样的子进程结束"});
    return proven({fmt::format("{} ended with exit code {}", ended, code),
                   fmt::format("{} 个结束，退出码 {}", ended, code)});
}

std::optional<Finding> NoSignal::on(const trace::At& at, const trace::ProcessSignal& event,
                                    const World& after) const
{
    if (after.process(at.pid) == nullptr) // the runner, which ends a run that is stopped
        return std::nullopt;
    return broken(
        {fmt::format("signal {} was sent to PID {}, {}", event.signal, event.child, seconds(at.t)),
         fmt::format("{} 向 PID {} 发送了信号 {}", seconds(at.t), event.child, event.signal)});
}

Finding NoSignal::atEnd(const World&) const
{
    return proven({"no signal was sent", "没有发送过信号"});
}

} // namespace lessons
