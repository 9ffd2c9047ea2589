// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/state.h"

#include "model/textures.h"
#include "model/words/endless.h"
#include "model/words/say.h"
#include "model/words/signals.h"
#include "model/words/turn.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <limits>

namespace model {

namespace {

bool isSemaphore(const Activity& acquiring, const World& world)
{
    const auto lock = world.locks.find({acquiring.id});
    return lock != world.locks.end() && lock->second.type.ends_with("semaphore");
}

/// Who stopped it by what, if that was seen.
Words stopInWords(const ProcessNow& process)
{
    constexpr std::array stops{SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU};
    const bool isSeen = process.strike && std::ranges::count(stops, process.strike->signal) > 0;
    return isSeen ? say("stopped by {}", "被 {} 暂停", signalName(process.strike->signal))
                  : Words{"stopped by a signal", "被信号暂停"};
}

} // namespace

std::uint64_t taskNumber(const Activity& task, const World& world)
{
    for (const auto& [id, pool] : world.pools) {
        if (const TaskNow* found = pool.task({task.id}, task.index))
            return found->number;
    }
    return task.index;
}

Words nameInWords(pid_t pid, const World& world)
{
    const ProcessNow* process = world.process(pid);
    if (process && !process->name.empty())
        return {process->name, process->name};
    // The runner records its own acts, and is a process of no lesson.
    if (const ProcessNow* main = world.process(world.mainPid); main && main->ppid == pid)
        return {"Process Lab", "Process Lab"};
    return say("process {}", "进程 {}", pid);
}

Words exitInWords(std::int32_t code)
{
    if (code == 0)
        return {"ended well (exit code 0)", "正常结束（退出码 0）"};
    if (code > 0)
        return say("ended with an error (exit code {})", "出错结束（退出码 {}）", code);
    // The smallest number has no positive counterpart; a damaged recording may hold it.
    const std::string signal = signalName(-std::max(code, -std::numeric_limits<int>::max()));
    return say("ended by {} (exit code {})", "被 {} 终止（退出码 {}）", signal, code);
}

Words activityInWords(const Activity& activity, const World& world)
{
    const auto other = [&] { return nameInWords(static_cast<pid_t>(activity.id), world); };
    switch (activity.doing) {
    case Doing::Computing: return {"runs", "运行中"};
    case Doing::Starting: return say("starts {}", "正在启动 {}", activity.value);
    case Doing::Sleeping: return say("sleeps {} s", "睡眠 {} 秒", activity.value);
    case Doing::Joining: return sayOf(other(), "waits in join() for {}", "在 join() 中等待 {}");
    case Doing::JoiningPool: return {"waits in pool.join()", "在 pool.join() 中等待"};
    case Doing::ExitRules:
        if (activity.id == 0)
            return {"its body is done, it follows the exit rules", "主体已结束，正在执行退出规则"};
        return sayOf(other(), "its body is done, it waits for {} before it exits",
                     "主体已结束，退出前等待 {}");
    case Doing::GettingResult: return {"waits in get() for a result", "在 get() 中等待结果"};
    case Doing::RunningTask: return say("runs task {}", "执行任务 {}", taskNumber(activity, world));
    case Doing::IdleWorker: return {"waits for a task", "等待任务"};
    case Doing::ServingForks: return {"waits to be asked for a child", "等待创建子进程的请求"};
    case Doing::Putting: return say("puts {} into the queue", "正把 {} 放入队列", activity.value);
    case Doing::Getting: return {"waits in queue.get()", "在 queue.get() 中等待"};
    case Doing::JoiningQueue: return {"waits in queue.join()", "在 queue.join() 中等待"};
    case Doing::Sending:
        return say("sends {} through the pipe", "正通过管道发送 {}", activity.value);
    case Doing::Receiving: return {"waits in pipe.recv()", "在 pipe.recv() 中等待"};
    case Doing::WaitingReady: return {"waits until something is ready", "等待有对象就绪"};
    case Doing::Acquiring:
        return isSemaphore(activity, world) ? Words{"waits for the semaphore", "等待信号量"}
                                            : Words{"waits for the lock", "等待锁"};
    case Doing::WaitingEvent: return {"waits for the event to be set", "等待事件被设置"};
    case Doing::WaitingCondition: return {"waits to be notified", "等待通知"};
    case Doing::WaitingBarrier: return {"waits at the barrier", "在栅栏处等待"};
    case Doing::WaitingProgram:
        return sayOf(other(), "waits in wait() for {}", "在 wait() 中等待 {}");
    case Doing::Communicating:
        return sayOf(other(), "talks with {} in communicate()", "在 communicate() 中与 {} 通信");
    case Doing::WaitingTurn:
        return sayOf(nextInWords(activity, world), "waits for its turn: {}", "等待放行：{}");
    case Doing::WaitingInKernel: return {"waits in the kernel", "在内核中等待"};
    }
    return {};
}

Words processInWords(const ProcessNow& process, const World& world)
{
    if (world.run.hasEnded && process.isAlive())
        return {"the run ended here: what became of it is not known",
                "运行到此结束：它后来如何不得而知"};
    switch (process.life) {
    case Life::Starting: return {"is being started", "正在启动"};
    case Life::Running:
        if (process.isStopped)
            return stopInWords(process);
        if (const auto endless = endlessInWords(process, world))
            return *endless;
        return activityInWords(lookOf(process, world).activity, world);
    case Life::Zombie:
        if (world.run.hasEnded)
            return {"dead, and not reaped when the run ended", "已死亡，到运行结束时仍未被回收"};
        return sayOf(nameInWords(world.parentOf(process), world), "dead, waits to be reaped by {}",
                     "已死亡，等待 {} 回收");
    case Life::Reaped:
        return process.exitCode ? exitInWords(*process.exitCode) : Words{"ended", "已结束"};
    }
    return {};
}

} // namespace model
