// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/program_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// What main prints about the pipe, and whether its wait() gave up.
struct PipeRule : ProgramRule {
    std::optional<std::uint64_t> room{};
    std::optional<std::uint64_t> inside{};
    std::optional<bool> gaveUp{};

    using ProgramRule::on;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        if (!isMain(after, at.pid))
            return std::nullopt;
        const auto numbers = numbersIn(event.text);
        if (event.text.starts_with("The program writes") && numbers.size() == 2)
            room = numbers.back();
        if (event.text.starts_with("wait()") && !numbers.empty())
            inside = numbers.back();
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::JoinEnd& event, const World&)
    {
        if (event.child == program && !gaveUp)
            gaveUp = !event.code.has_value();
        return std::nullopt;
    }

    /// All that the program writes has room in the pipe.
    bool fits(const World& last) const { return wholeKnob(last, "bytes").value_or(0) <= *room; }
};

/// wait() does not return as long as the program has more to write than the pipe takes.
struct WaitBlocks : PipeRule {
    Finding atEnd(const World& last) const
    {
        if (!room || !gaveUp)
            return broken(
                {"the pipe's size or wait() is missing", "没有管道的容量，或者没有 wait()"});
        const Words words{
            fmt::format("room for {}, wait() {}", *room, *gaveUp ? "gave up" : "returned"),
            fmt::format("管道容量 {}，wait() {}", *room, *gaveUp ? "放弃了" : "返回了")};
        return fits(last) || *gaveUp ? proven(words) : broken(words);
    }
};

/// When wait() gives up, the pipe is full to the last byte. If all fits, wait() returns.
struct PipeIsFull : PipeRule {
    Finding atEnd(const World& last) const
    {
        if (!room || !gaveUp || !inside)
            return broken({"the pipe's content is missing", "没有管道内容的记录"});
        const Words words{fmt::format("{} bytes in the pipe, room for {}", *inside, *room),
                          fmt::format("管道里有 {} 字节，容量 {}", *inside, *room)};
        const bool isSo = fits(last) ? !*gaveUp : *inside == *room;
        return isSo ? proven(words) : broken(words);
    }
};

/// While main waits, /proc says that the program sleeps: it is stopped in its write(2).
struct ProgramSleeps : PipeRule {
    bool isSleeping = false;

    using PipeRule::on;
    Found on(const trace::At& at, const trace::ProcessState& event, const World&)
    {
        if (program == 0 || event.child != program || gaveUp || event.state != "S")
            return std::nullopt;
        isSleeping = true;
        return trueSoFar({fmt::format("PID {} sleeps, {}", program, seconds(at.t)),
                          fmt::format("{} PID {} 在睡眠", seconds(at.t), program)});
    }

    Finding atEnd(const World& last) const
    {
        if (room && fits(last))
            return proven({"it had nothing to wait for", "它不需要等待"});
        const Words words{
            fmt::format("PID {} {}", program, isSleeping ? "slept" : "was not seen asleep"),
            fmt::format("PID {} {}", program, isSleeping ? "在睡眠" : "没有被看到在睡眠")};
        return isSleeping ? proven(words) : broken(words);
    }
};

/// communicate() gets every byte.
struct CommunicateGetsAll : ProgramRule {
    std::optional<std::uint64_t> got{};

    using ProgramRule::on;
    Found on(const trace::At&, const trace::SubprocessCommunicateEnd& event, const World&)
    {
        got = event.outBytes;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const Words words{fmt::format("{} bytes were read", got.value_or(0)),
                          fmt::format("读到 {} 字节", got.value_or(0))};
        return got && got == wholeKnob(last, "bytes") ? proven(words) : broken(words);
    }
};

/// The program ends well: it had done nothing wrong.
struct ProgramEndsWell : ProgramRule {
    Finding atEnd(const World&) const
    {
        if (!ended)
            return broken({"the program was not reaped", "程序没有被回收"});
        const Words words{fmt::format("PID {} ended with exit code {}", program, ended->code),
                          fmt::format("PID {} 结束，退出码 {}", program, ended->code)};
        return ended->code == 0 ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> popenDeadlockClaims()
{
    return {
        always("wait-blocks",
               {"wait() does not return as long as {bytes} bytes are more than the pipe takes",
                "只要 {bytes} 字节超过管道的容量，wait() 就不会返回"},
               WaitBlocks{}),
        usually("pipe-is-full",
                {"When wait() gives up, the pipe is full to the last byte; if everything fits, "
                 "wait() returns",
                 "wait() 放弃时，管道一个字节也装不下了；如果全都装得下，wait() 就会返回"},
                PipeIsFull{}),
        usually("program-sleeps",
                {"Meanwhile the kernel says that the program sleeps, in its write",
                 "这时内核说，程序正睡在写操作里"},
                ProgramSleeps{}),
        always("communicate-returns",
               {"communicate() returns, when the program is reaped",
                "communicate() 会返回，而且是在程序被回收之后"},
               ReturnsAfterTheProgramsEnd{}),
        always("communicate-gets-all",
               {"communicate() gets all {bytes} bytes", "communicate() 得到全部 {bytes} 字节"},
               CommunicateGetsAll{}),
        always("program-ends-well", {"The program ends with exit code 0", "程序结束，退出码为 0"},
               ProgramEndsWell{}),
    };
}

} // namespace lessons
