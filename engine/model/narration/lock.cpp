// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

namespace {

Words holdersOf(const LockNow& lock, const World& world)
{
    std::vector<Words> names;
    for (auto holder = lock.holders.begin(); holder != lock.holders.end();
         holder = lock.holders.upper_bound(*holder))
        names.push_back(nameInWords(*holder, world));
    return listed(names);
}

} // namespace

Told tell(const At& at, const trace::LockCreated& event, const World& world)
{
    return say("{} makes {}", "{} 创建{}", nameInWords(at.pid, world), lockIn(world, event.lock));
}

Told tell(const At& at, const trace::LockAcquireBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words lock = lockIn(world, event.lock);
    const auto found = world.locks.find(event.lock);
    if (found == world.locks.end() || found->second.available() > 0 ||
        found->second.holders.empty() || found->second.holders.contains(at.pid))
        return say("{} calls acquire() on {}", "{} 对{} 调用 acquire()", who, lock);
    return say("{} waits in acquire() for {}, which {} holds",
               "{} 在 acquire() 中等待{}，它被 {} 持有", who, lock,
               holdersOf(found->second, world));
}

Told tell(const At& at, const trace::LockAcquireEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words lock = lockIn(world, event.lock);
    return event.ok ? say("{} holds {}", "{} 持有{}", who, lock)
                    : say("{} has not got {}", "{} 没有得到{}", who, lock);
}

Told tell(const At& at, const trace::LockReleased& event, const World& world)
{
    return say("{} releases {}", "{} 释放{}", nameInWords(at.pid, world),
               lockIn(world, event.lock));
}

Told tell(const At& at, const trace::LockRecovered& event, const World& world)
{
    return say("{} takes {} over from {}, which died with it", "{} 接管{}，其持有者 {} 已死亡",
               nameInWords(at.pid, world), lockIn(world, event.lock),
               nameInWords(event.owner, world));
}

Told tell(const At& at, const trace::SharedCreated& event, const World& world)
{
    return say("{} makes {} in shared memory: {}", "{} 在共享内存中创建 {}：{}",
               nameInWords(at.pid, world), sharedNamed(event.name), shortened(event.value));
}

Told tell(const At& at, const trace::SharedRead& event, const World& world)
{
    return say("{} reads {}: {}", "{} 读取 {}：{}", nameInWords(at.pid, world),
               sharedNamed(event.name), shortened(event.value));
}

Told tell(const At& at, const trace::SharedWritten& event, const World& world)
{
    return say("{} writes {}: {}", "{} 写入 {}：{}", nameInWords(at.pid, world),
               sharedNamed(event.name), shortened(event.value));
}

} // namespace model::narration
