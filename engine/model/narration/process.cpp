// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/signals.h"
#include "model/words/state.h"

namespace model::narration {

Told tell(const At& at, const trace::ProcessStartBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    if (event.daemon)
        return say("{} starts {}, a daemon", "{} 启动守护进程 {}", who, event.name);
    return say("{} starts {}", "{} 启动 {}", who, event.name);
}

Told tell(const At& at, const trace::ProcessStartEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    if (event.child == 0)
        return say("{} could not start its child", "{} 未能启动子进程", who);
    return say("{} started {} (PID {})", "{} 启动了 {}（PID {}）", who,
               nameInWords(event.child, world), event.child);
}

Told tell(const At& at, const trace::ProcessBegin&, const World& world)
{
    return say("{} begins (PID {})", "{} 开始运行（PID {}）", nameInWords(at.pid, world), at.pid);
}

Told tell(const At& at, const trace::ProcessReturned&, const World& world)
{
    return say("{} is done with its body and follows the exit rules",
               "{} 的主体已结束，开始执行退出规则", nameInWords(at.pid, world));
}

Told tell(const At& at, const trace::ProcessEnd& event, const World& world)
{
    return say("{} exits with code {}", "{} 以退出码 {} 退出", nameInWords(at.pid, world),
               event.code);
}

Told tell(const At&, const trace::ProcessDead& event, const World& world)
{
    return say("{} is dead, and a zombie until somebody reaps it",
               "{} 已死亡，被回收之前是僵尸进程", nameInWords(event.child, world));
}

Told tell(const At& at, const trace::ProcessExit& event, const World& world)
{
    return say("{} reaps {}, which {}", "{} 回收 {}：{}", nameInWords(at.pid, world),
               nameInWords(event.child, world), exitInWords(event.code));
}

Told tell(const At&, const trace::ProcessState& event, const World& world)
{
    if (event.state != "T")
        return {};
    return say("{} stands still, stopped by a signal", "{} 被信号暂停",
               nameInWords(event.child, world));
}

Told tell(const At& at, const trace::ProcessSignal& event, const World& world)
{
    const std::string signal = signalName(event.signal);
    const Words child = nameInWords(event.child, world);
    if (!world.process(at.pid)) // the runner, for whoever sits before the window
        return say("{} gets {} from outside the program", "{} 从程序外部收到 {}", child, signal);
    return say("{} sends {} to {}", "{} 发送 {} 给 {}", nameInWords(at.pid, world), signal, child);
}

Told tell(const At& at, const trace::JoinBegin& event, const World& world)
{
    return say("{} waits in join() for {}", "{} 在 join() 中等待 {}", nameInWords(at.pid, world),
               nameInWords(event.child, world));
}

Told tell(const At& at, const trace::JoinEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words child = nameInWords(event.child, world);
    if (!event.code)
        return say("{} gives up waiting in join(): {} still lives",
                   "{} 不再在 join() 中等待：{} 仍在运行", who, child);
    return say("{} returns from join(): {} {}", "{} 从 join() 返回：{} {}", who, child,
               exitInWords(*event.code));
}

Told tell(const At& at, const trace::ChildrenListed& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    std::vector<Words> names;
    for (const std::string& name : event.names)
        names.push_back({name, name});
    if (names.empty())
        return say("{} asks for its children: none lives", "{} 查询子进程：没有存活的", who);
    return say("{} asks for its children: {}", "{} 查询子进程：{}", who, listed(names));
}

} // namespace model::narration
