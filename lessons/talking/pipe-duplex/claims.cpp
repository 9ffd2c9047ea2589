// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/process_rules.h"

#include <deque>
#include <fmt/format.h>
#include <set>

namespace lessons {
namespace {

Words received(std::size_t count)
{
    return {fmt::format("{} messages, each received once", count),
            fmt::format("{} 条消息，各收到一次", count)};
}

/// What is received at one end is what was sent at the other: each message once, in order, whole.
struct EachMessageOnceInOrder {
    struct Sent {
        trace::MessageId id;
        std::string value;
    };
    std::map<std::uint32_t, std::deque<Sent>> sentFrom{};
    std::size_t count = 0;

    std::optional<Finding> on(const trace::At&, const trace::PipeSendBegin& event, const World&)
    {
        sentFrom[event.end].push_back({event.message, event.value});
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::PipeRecvEnd& event, const World&)
    {
        auto& waiting = sentFrom[1 - event.end];
        if (waiting.empty() || waiting.front().id != event.message ||
            waiting.front().value != event.value)
            return broken({fmt::format("{} was not the next that was sent", event.value),
                           fmt::format("下一条发送的并不是 {}", event.value)});
        waiting.pop_front();
        return trueSoFar(received(++count));
    }

    Finding atEnd(const World&) const
    {
        for (const auto& [end, waiting] : sentFrom) {
            if (!waiting.empty())
                return broken({fmt::format("{} was never received", waiting.front().value),
                               fmt::format("{} 没有被收到", waiting.front().value)});
        }
        return count > 0 ? proven(received(count)) : broken(received(count));
    }
};

/// Nobody speaks while something is still on its way: a question, its answer, the next question.
struct TheyTakeTurns {
    std::size_t onTheWay = 0;
    std::optional<std::uint32_t> lastSpeaker{};
    std::size_t turns = 0;

    std::optional<Finding> on(const trace::At& at, const trace::PipeSendBegin& event, const World&)
    {
        if (onTheWay > 0 || lastSpeaker == event.end)
            return broken({fmt::format("{} was sent out of turn, {}", event.value, seconds(at.t)),
                           fmt::format("{} 还没有轮到就发送了 {}", seconds(at.t), event.value)});
        ++onTheWay;
        ++turns;
        lastSpeaker = event.end;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::PipeRecvEnd&, const World&)
    {
        onTheWay -= onTheWay > 0 ? 1 : 0;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} turns", turns), fmt::format("一共 {} 次发言", turns)};
        return turns > 0 ? proven(words) : broken(words);
    }
};

/// The child sees the end of the stream when both copies of main's end are closed: its own and
/// main's.
struct EndWhenTheLastCopyIsClosed {
    std::map<std::uint32_t, std::set<pid_t>> closedBy{};
    std::optional<model::Time> lastClosed{};

    std::optional<Finding> on(const trace::At& at, const trace::PipeClosed& event, const World&)
    {
        closedBy[event.end].insert(at.pid);
        lastClosed = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::PipeEof& event, const World& after)
    {
        const std::set<pid_t>& closers = closedBy[1 - event.end];
        if (!closers.contains(at.pid) || !closers.contains(after.mainPid))
            return broken({fmt::format("the end came {}, a copy was still open", seconds(at.t)),
                           fmt::format("{} 就读到结尾，还有一份没有关闭", seconds(at.t))});
        const auto [closed, seen] = secondsApart(*lastClosed, at.t);
        return proven({fmt::format("last copy closed {} → end seen {}", closed, seen),
                       fmt::format("{} 关闭最后一份 → {} 读到结尾", closed, seen)});
    }

    Finding atEnd(const World&) const { return broken({"nobody saw the end", "没有进程读到结尾"}); }
};

} // namespace

std::vector<Claim> pipeDuplexClaims()
{
    return {
        always("each-once-in-order",
               {"Each message is received once, in order, and as it was sent",
                "每条消息都收到一次，次序不变，内容不变"},
               EachMessageOnceInOrder{}),
        always("they-take-turns",
               {"They take turns: nobody sends while a message is on its way",
                "一问一答轮流来：有消息在路上时，谁也不发送"},
               TheyTakeTurns{}),
        always("end-when-all-closed",
               {"The child sees the end when every copy of main's end is closed",
                "主进程那一端的每一份都关闭之后，子进程才读到结尾"},
               EndWhenTheLastCopyIsClosed{}),
        always("exit-code-0",
               {"The child ends by itself with exit code 0", "子进程自己结束，退出码为 0"},
               ExitCode{0}),
        always("no-signal", {"Nobody is sent a signal", "没有向任何进程发送信号"}, NoSignal{}),
    };
}

} // namespace lessons
