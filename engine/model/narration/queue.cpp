// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

namespace {

bool isFull(const QueueNow& queue)
{
    return queue.maxsize > 0 && queue.inside.size() + queue.unlisted >= queue.maxsize;
}

} // namespace

Told tell(const At& at, const trace::QueueCreated& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words queue = queueIn(world, event.queue);
    if (event.maxsize == 0)
        return say("{} makes {}, which has room without limit", "{} 创建{}，容量不限", who, queue);
    return say("{} makes {}, which has room for {}", "{} 创建{}，可容纳 {} 项", who, queue,
               event.maxsize);
}

Told tell(const At& at, const trace::QueuePutBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words queue = queueIn(world, event.queue);
    const std::string value = shortened(event.value);
    const auto found = world.queues.find(event.queue);
    if (found != world.queues.end() && isFull(found->second))
        return say("{} waits in put() with {}: {} is full", "{} 带着 {} 在 put() 中等待：{} 已满",
                   who, value, queue);
    return say("{} puts {} into {}", "{} 把 {} 放入{}", who, value, queue);
}

Told tell(const At& at, const trace::QueuePutEnd& event, const World& world)
{
    if (event.ok)
        return {};
    return say("{} gives up in put(): {} has stayed full", "{} 在 put() 中放弃：{} 一直是满的",
               nameInWords(at.pid, world), queueIn(world, event.queue));
}

Told tell(const At& at, const trace::QueueFed& event, const World& world)
{
    return say("What {} put into {} is now in its pipe, {} bytes",
               "{} 放入{} 的内容已写入其管道，{} 字节", nameInWords(at.pid, world),
               queueIn(world, event.queue), event.bytes);
}

Told tell(const At& at, const trace::QueueGetBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words queue = queueIn(world, event.queue);
    const auto found = world.queues.find(event.queue);
    if (found != world.queues.end() && !found->second.inside.empty())
        return say("{} calls get() on {}", "{} 对{} 调用 get()", who, queue);
    return say("{} waits in get() on {}, which is empty", "{} 在{} 的 get() 中等待：队列为空", who,
               queue);
}

Told tell(const At& at, const trace::QueueGetEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words queue = queueIn(world, event.queue);
    if (!event.item)
        return say("{} gives up in get(): {} has stayed empty", "{} 在 get() 中放弃：{} 一直是空的",
                   who, queue);
    return say("{} gets {} out of {}", "{0} 从{2} 取出 {1}", who, shortened(event.value), queue);
}

Told tell(const At& at, const trace::QueueTaskDone& event, const World& world)
{
    return say("{} says task_done() to {}", "{} 对{} 调用 task_done()", nameInWords(at.pid, world),
               queueIn(world, event.queue));
}

Told tell(const At& at, const trace::QueueJoinBegin& event, const World& world)
{
    return say("{} waits in join() until all that was put into {} is worked off",
               "{} 在 join() 中等待{} 中的全部内容处理完毕", nameInWords(at.pid, world),
               queueIn(world, event.queue));
}

Told tell(const At& at, const trace::QueueJoinEnd& event, const World& world)
{
    return say("{} returns from join(): all that was put into {} is worked off",
               "{} 从 join() 返回：{} 中的全部内容已处理完毕", nameInWords(at.pid, world),
               queueIn(world, event.queue));
}

} // namespace model::narration
