// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

Told tell(const At& at, const trace::PoolCreated& event, const World& world)
{
    return say("{} makes a pool of {} workers", "{} 创建有 {} 个工作进程的进程池",
               nameInWords(at.pid, world), event.workers);
}

Told tell(const At& at, const trace::PoolClosed& event, const World& world)
{
    return say("{} closes {}: it takes no more tasks", "{} 关闭{}：不再接受任务",
               nameInWords(at.pid, world), poolIn(world, event.pool));
}

Told tell(const At& at, const trace::PoolTerminated& event, const World& world)
{
    return say("{} terminates {} and every worker in it", "{} 终止{} 及其所有工作进程",
               nameInWords(at.pid, world), poolIn(world, event.pool));
}

Told tell(const At& at, const trace::PoolJoinBegin& event, const World& world)
{
    return say("{} waits in join() until every worker of {} has ended",
               "{} 在 join() 中等待{} 的所有工作进程结束", nameInWords(at.pid, world),
               poolIn(world, event.pool));
}

Told tell(const At& at, const trace::PoolJoinEnd& event, const World& world)
{
    return say("{} returns from join(): every worker of {} is reaped",
               "{} 从 join() 返回：{} 的所有工作进程均已回收", nameInWords(at.pid, world),
               poolIn(world, event.pool));
}

Told tell(const At& at, const trace::TaskSubmitted& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words pool = poolIn(world, event.pool);
    if (event.chunks <= 1)
        return say("{} gives {} a task by {}()", "{0} 用 {2}() 向{1} 提交一个任务", who, pool,
                   event.api);
    return say("{} gives {} {} items as {} tasks by {}()",
               "{0} 用 {4}() 向{1} 提交 {2} 项，分为 {3} 个任务", who, pool, event.items,
               event.chunks, event.api);
}

Told tell(const At& at, const trace::TaskBegin& event, const World& world)
{
    return say("{} begins {}", "{} 开始{}", nameInWords(at.pid, world),
               taskIn(world, event.pool, event.job, event.index));
}

Told tell(const At& at, const trace::TaskEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words task = taskIn(world, event.pool, event.job, event.index);
    if (!event.ok)
        return say("{} fails in {}: {}", "{} 在{} 中出错：{}", who, task, shortened(event.value));
    return say("{} is done with {}: {}", "{} 完成{}：{}", who, task, shortened(event.value));
}

Told tell(const At& at, const trace::ResultReady& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    return event.ok ? say("A result has reached {}", "结果已到达 {}", who)
                    : say("An error of a task has reached {}", "任务的错误已到达 {}", who);
}

Told tell(const At& at, const trace::ResultGetBegin&, const World& world)
{
    return say("{} waits in get() for a result", "{} 在 get() 中等待结果",
               nameInWords(at.pid, world));
}

Told tell(const At& at, const trace::ResultGetEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const std::string value = shortened(event.value);
    return event.ok ? say("{} gets the result {}", "{} 得到结果 {}", who, value)
                    : say("{} gets an error instead of a result: {}", "{} 得到错误而非结果：{}",
                          who, value);
}

Told tell(const At& at, const trace::WorkerStopped& event, const World& world)
{
    return say("{} is told by {} to stop", "{} 收到 {} 的停止通知", nameInWords(at.pid, world),
               poolIn(world, event.pool));
}

} // namespace model::narration
