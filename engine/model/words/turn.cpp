// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/turn.h"

#include "model/words/say.h"
#include "model/words/state.h"
#include "model/words/thing.h"
#include "trace/kinds.h"

#include <algorithm>

namespace model {

namespace {

/// How a call is written, before what it is about.
struct Call {
    std::uint64_t kind;
    const char* name;
};

template <class E>
constexpr Call call(const char* name)
{
    return {trace::kindNumber<E>(), name};
}

constexpr std::array calls{
    call<trace::LockAcquireBegin>("acquire()"),
    call<trace::LockReleased>("release()"),
    call<trace::EventSet>("set()"),
    call<trace::EventCleared>("clear()"),
    call<trace::EventWaitBegin>("wait()"),
    call<trace::ConditionWaitBegin>("wait()"),
    call<trace::ConditionNotified>("notify()"),
    call<trace::BarrierWaitBegin>("wait()"),
    call<trace::BarrierReset>("reset()"),
    call<trace::BarrierBroken>("abort()"),
    call<trace::QueueGetBegin>("get()"),
    call<trace::QueueTaskDone>("task_done()"),
    call<trace::QueueJoinBegin>("join()"),
    call<trace::PipeRecvBegin>("recv()"),
    call<trace::WaitBegin>("wait()"),
    call<trace::PoolCreated>("Pool()"),
    call<trace::PoolTerminated>("terminate()"),
    call<trace::PoolJoinBegin>("join()"),
    call<trace::ResultGetBegin>("get()"),
};

template <class E>
bool is(const Activity& turn)
{
    return turn.index == trace::kindNumber<E>();
}

Words callOn(const std::string& call, const std::string& name)
{
    return name.empty() ? Words{call, call} : say("{} on {}", "{}：{}", call, name);
}

} // namespace

std::vector<const Activity*> turnsOf(const ProcessNow& process)
{
    std::vector<const Activity*> turns;
    for (const Activity& activity : process.activities) {
        if (process.isAlive() && activity.doing == Doing::WaitingTurn)
            turns.push_back(&activity);
    }
    return turns;
}

Words nextInWords(const Activity& turn, const World& world)
{
    const auto other = [&] { return nameInWords(static_cast<pid_t>(turn.id), world); };
    if (is<trace::SharedRead>(turn))
        return say("read {}", "读取 {}", turn.value);
    if (is<trace::SharedWritten>(turn))
        return say("write {}", "写入 {}", turn.value);
    if (is<trace::ProcessStartBegin>(turn) || is<trace::SubprocessStartBegin>(turn))
        return say("start {}", "启动 {}", turn.value);
    if (is<trace::TaskBegin>(turn))
        return {"take a task", "领取任务"};
    if (is<trace::JoinBegin>(turn))
        return sayOf(other(), "join() on {}", "join()：{}");
    if (is<trace::SubprocessCommunicateBegin>(turn))
        return sayOf(other(), "communicate() with {}", "communicate()：{}");
    if (is<trace::TaskSubmitted>(turn))
        return {turn.value + "()", turn.value + "()"};
    if (is<trace::QueuePutBegin>(turn))
        return callOn("put(" + turn.value + ')', thingName(turn.id, world));
    if (is<trace::PipeSendBegin>(turn))
        return {"send(" + turn.value + ')', "send(" + turn.value + ')'};
    const auto known = std::ranges::find(calls, turn.index, &Call::kind);
    return known == calls.end() ? Words{"an operation", "某个操作"}
                                : callOn(known->name, thingName(turn.id, world));
}

} // namespace model
