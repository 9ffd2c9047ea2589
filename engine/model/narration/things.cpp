// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/things.h"

#include "model/words/say.h"

namespace model::narration {

namespace {

/// The kind with its article, and without one before a name or number.
struct Kind {
    Words only;
    Words noun;
};

template <class Things>
Words named(const Things& things, typename Things::key_type id, const std::string& name,
            const Kind& kind)
{
    if (!name.empty())
        return say("{} {}", "{} {}", kind.noun, shortened(name));
    if (things.size() <= 1)
        return kind.only;
    return say("{} {}", "{} {}", kind.noun, id.value);
}

template <class Things>
Words found(const Things& things, typename Things::key_type id, const Kind& kind)
{
    const auto thing = things.find(id);
    return named(things, id, thing == things.end() ? std::string() : thing->second.name, kind);
}

bool isContinued(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

Words queueIn(const World& world, trace::QueueId id)
{
    return found(world.queues, id, {{"the queue", "队列"}, {"queue", "队列"}});
}

Words pipeIn(const World& world, trace::PipeId id)
{
    return named(world.pipes, id, {}, {{"the pipe", "管道"}, {"pipe", "管道"}});
}

Words poolIn(const World& world, trace::PoolId id)
{
    return named(world.pools, id, {}, {{"the pool", "进程池"}, {"pool", "进程池"}});
}

Words lockIn(const World& world, trace::LockId id)
{
    const auto lock = world.locks.find(id);
    if (lock != world.locks.end() && lock->second.type.ends_with("semaphore"))
        return found(world.locks, id, {{"the semaphore", "信号量"}, {"semaphore", "信号量"}});
    return found(world.locks, id, {{"the lock", "锁"}, {"lock", "锁"}});
}

Words flagIn(const World& world, trace::SyncId id)
{
    return found(world.eventFlags, id, {{"the event", "事件"}, {"event", "事件"}});
}

Words conditionIn(const World& world, trace::SyncId id)
{
    return found(world.conditions, id, {{"the condition", "条件变量"}, {"condition", "条件变量"}});
}

Words barrierIn(const World& world, trace::SyncId id)
{
    return found(world.barriers, id, {{"the barrier", "栅栏"}, {"barrier", "栅栏"}});
}

Words sharedNamed(const std::string& name)
{
    return name.empty() ? Words{"the shared memory", "共享内存"}
                        : Words{shortened(name), shortened(name)};
}

Words taskIn(const World& world, trace::PoolId pool, trace::JobId job, std::uint64_t index)
{
    const auto known = world.pools.find(pool);
    const TaskNow* task = known == world.pools.end() ? nullptr : known->second.task(job, index);
    return say("task {}", "任务 {}", task ? task->number : index);
}

std::string shortened(const std::string& text)
{
    constexpr std::size_t longest = 80; // letters
    std::string line;
    std::size_t letters = 0;
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    for (const char byte : text.substr(0, end == std::string::npos ? 0 : end + 1)) {
        if (!isContinued(byte) && ++letters > longest)
            return line + "…";
        line += byte;
    }
    return line;
}

Words listed(const std::vector<Words>& names)
{
    Words all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool isLast = i + 1 == names.size();
        all = i == 0 ? names[i]
                     : say("{}{}{}", "{}{}{}", all,
                           isLast ? Words{" and ", "和 "} : Words{", ", "、"}, names[i]);
    }
    return all;
}

} // namespace model::narration
