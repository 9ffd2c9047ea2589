// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

Told tell(const At& at, const trace::EventCreated& event, const World& world)
{
    return say("{} makes {}, not set", "{} 创建{}，未设置", nameInWords(at.pid, world),
               flagIn(world, event.event));
}

Told tell(const At& at, const trace::EventSet& event, const World& world)
{
    return say("{} sets {}: whoever waits goes on", "{} 设置{}：等待者继续运行",
               nameInWords(at.pid, world), flagIn(world, event.event));
}

Told tell(const At& at, const trace::EventCleared& event, const World& world)
{
    return say("{} clears {}", "{} 清除{}", nameInWords(at.pid, world), flagIn(world, event.event));
}

Told tell(const At& at, const trace::EventWaitBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words flag = flagIn(world, event.event);
    const auto found = world.eventFlags.find(event.event);
    if (found != world.eventFlags.end() && found->second.isSet)
        return say("{} need not wait in wait(): {} is set", "{} 在 wait() 中无需等待：{} 已设置",
                   who, flag);
    return say("{} waits in wait() until {} is set", "{} 在 wait() 中等待{} 被设置", who, flag);
}

Told tell(const At& at, const trace::EventWaitEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words flag = flagIn(world, event.event);
    return event.ok
               ? say("{} goes on: {} is set", "{} 继续运行：{} 已设置", who, flag)
               : say("{} gives up waiting: {} is not set", "{} 不再等待：{} 未设置", who, flag);
}

Told tell(const At& at, const trace::ConditionCreated& event, const World& world)
{
    return say("{} makes {}", "{} 创建{}", nameInWords(at.pid, world),
               conditionIn(world, event.condition));
}

Told tell(const At& at, const trace::ConditionWaitBegin& event, const World& world)
{
    return say("{} lets the lock go and waits in wait() to be notified by {}",
               "{} 放开锁，在{} 的 wait() 中等待通知", nameInWords(at.pid, world),
               conditionIn(world, event.condition));
}

Told tell(const At& at, const trace::ConditionWaitEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    return event.ok ? say("{} is notified and holds the lock again", "{} 得到通知并重新持有锁", who)
                    : say("{} gives up waiting to be notified and holds the lock again",
                          "{} 不再等待通知并重新持有锁", who);
}

Told tell(const At& at, const trace::ConditionNotified& event, const World& world)
{
    return say("{} wakes at most {} who wait for {}", "{0} 唤醒至多 {1} 个等待{2} 的进程",
               nameInWords(at.pid, world), event.count, conditionIn(world, event.condition));
}

Told tell(const At& at, const trace::BarrierCreated& event, const World& world)
{
    return say("{} makes {}, which opens for {}", "{} 创建{}，到齐 {} 个即打开",
               nameInWords(at.pid, world), barrierIn(world, event.barrier), event.parties);
}

Told tell(const At& at, const trace::BarrierWaitBegin& event, const World& world)
{
    return say("{} has come to {} and waits for the others", "{} 到达{}，等待其他进程",
               nameInWords(at.pid, world), barrierIn(world, event.barrier));
}

Told tell(const At& at, const trace::BarrierWaitEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words barrier = barrierIn(world, event.barrier);
    return event.ok ? say("{} passes {}", "{} 通过{}", who, barrier)
                    : say("{} leaves {}, which is broken", "{} 离开{}：它已损坏", who, barrier);
}

Told tell(const At& at, const trace::BarrierBroken& event, const World& world)
{
    return say("{} breaks {} for everybody", "{} 使{} 对所有进程损坏", nameInWords(at.pid, world),
               barrierIn(world, event.barrier));
}

Told tell(const At& at, const trace::BarrierReset& event, const World& world)
{
    return say("{} makes {} as new", "{} 重置{}", nameInWords(at.pid, world),
               barrierIn(world, event.barrier));
}

} // namespace model::narration
