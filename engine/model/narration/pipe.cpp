// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

Told tell(const At& at, const trace::PipeCreated& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words pipe = pipeIn(world, event.pipe);
    return event.duplex ? say("{} makes {} for both ways", "{} 创建双向的 {}", who, pipe)
                        : say("{} makes {} for one way", "{} 创建单向的 {}", who, pipe);
}

Told tell(const At& at, const trace::PipeSendBegin& event, const World& world)
{
    return say("{} sends {} through {}", "{0} 通过{2} 发送 {1}", nameInWords(at.pid, world),
               shortened(event.value), pipeIn(world, event.pipe));
}

Told tell(const At& at, const trace::PipeSendEnd& event, const World& world)
{
    if (event.ok)
        return {};
    return say("{} cannot send: nobody can read from {} any more",
               "{} 无法发送：已没有进程能从{} 读取", nameInWords(at.pid, world),
               pipeIn(world, event.pipe));
}

Told tell(const At& at, const trace::PipeRecvBegin& event, const World& world)
{
    return say("{} waits in recv() on {}", "{} 在{} 的 recv() 中等待", nameInWords(at.pid, world),
               pipeIn(world, event.pipe));
}

Told tell(const At& at, const trace::PipeRecvEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const Words pipe = pipeIn(world, event.pipe);
    if (!event.message)
        return say("{} fails in recv() on {}: no whole message came",
                   "{} 在{} 的 recv() 中出错：没有收到完整的消息", who, pipe);
    return say("{} receives {} from {}", "{0} 从{2} 收到 {1}", who, shortened(event.value), pipe);
}

Told tell(const At& at, const trace::PipeClosed& event, const World& world)
{
    return say("{} closes its end {} of {}", "{0} 关闭{2} 的端 {1}", nameInWords(at.pid, world),
               event.end, pipeIn(world, event.pipe));
}

Told tell(const At& at, const trace::PipeEof& event, const World& world)
{
    return say("{} finds {} at its end: nobody can write any more",
               "{} 发现{} 已到尽头：已没有进程能写入", nameInWords(at.pid, world),
               pipeIn(world, event.pipe));
}

Told tell(const At& at, const trace::WaitBegin& event, const World& world)
{
    return say("{} waits until one of {} objects is ready", "{} 等待 {} 个对象之一就绪",
               nameInWords(at.pid, world), event.objects);
}

Told tell(const At& at, const trace::WaitEnd& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    if (event.ready == 0)
        return say("{} has waited in vain: nothing is ready", "{} 等待超时：没有对象就绪", who);
    return say("{} goes on: {} ready", "{} 继续运行：{} 个已就绪", who, event.ready);
}

} // namespace model::narration
