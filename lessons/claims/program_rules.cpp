// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/program_rules.h"

#include "lessons/claims/evidence.h"

#include <fmt/format.h>

namespace lessons {

ProgramRule::Found ProgramRule::on(const trace::At&, const trace::SubprocessStartBegin& event,
                                   const World&)
{
    commands.push_back(event.argv);
    return std::nullopt;
}

ProgramRule::Found ProgramRule::on(const trace::At& at, const trace::SubprocessStartEnd& event,
                                   const World& after)
{
    program = event.child;
    isMains = isMain(after, at.pid);
    return std::nullopt;
}

ProgramRule::Found ProgramRule::on(const trace::At&, const trace::SubprocessFailed& event,
                                   const World&)
{
    error = event.error;
    return std::nullopt;
}

ProgramRule::Found ProgramRule::on(const trace::At& at, const trace::ProcessExit& event,
                                   const World&)
{
    if (program == 0 || event.child != program)
        return std::nullopt;
    ended = event;
    reaped = at;
    return std::nullopt;
}

Words ProgramRule::whyMissing() const
{
    return {fmt::format("it cannot be started: {}", error), fmt::format("无法启动：{}", error)};
}

Finding ProgramIsMainsChild::atEnd(const World& last) const
{
    if (isMissing())
        return proven(whyMissing());
    if (!isMains)
        return broken({"main did not start it", "启动它的不是主进程"});
    if (!reaped)
        return broken({fmt::format("PID {} was not reaped in this run", program),
                       fmt::format("这次运行中 PID {} 没有被回收", program)});
    const Words words{
        fmt::format("PID {} was started by main and reaped by PID {}", program, reaped->pid),
        fmt::format("PID {} 由主进程启动，由 PID {} 回收", program, reaped->pid)};
    return reaped->pid == last.mainPid ? proven(words) : broken(words);
}

ReturnsAfterTheProgramsEnd::Found
ReturnsAfterTheProgramsEnd::on(const trace::At& at, const trace::JoinEnd& event, const World&)
{
    return event.child == program && event.code ? cameBack(at) : std::nullopt;
}

ReturnsAfterTheProgramsEnd::Found
ReturnsAfterTheProgramsEnd::on(const trace::At& at, const trace::SubprocessCommunicateEnd& event,
                               const World&)
{
    return event.child == program ? cameBack(at) : std::nullopt;
}

ReturnsAfterTheProgramsEnd::Found ReturnsAfterTheProgramsEnd::cameBack(const trace::At& at)
{
    if (!reaped)
        return broken(
            {fmt::format("returned {}, PID {} was not reaped yet", seconds(at.t), program),
             fmt::format("{} 就返回了，PID {} 还没有被回收", seconds(at.t), program)});
    const auto [end, back] = secondsApart(reaped->t, at.t);
    returned = {fmt::format("reaped {} → returned {}", end, back),
                fmt::format("{} 回收 → {} 返回", end, back)};
    return trueSoFar(returned);
}

Finding ReturnsAfterTheProgramsEnd::atEnd(const World&) const
{
    if (isMissing())
        return proven(whyMissing());
    if (returned.en.empty())
        return broken({"it did not return", "没有返回"});
    return proven(returned);
}

AllInputDelivered::Found AllInputDelivered::on(const trace::At&,
                                               const trace::SubprocessCommunicateBegin& event,
                                               const World&)
{
    wanted = event.inBytes;
    return std::nullopt;
}

AllInputDelivered::Found
AllInputDelivered::on(const trace::At&, const trace::SubprocessCommunicateEnd& event, const World&)
{
    written = event.inBytes;
    return std::nullopt;
}

Finding AllInputDelivered::atEnd(const World&) const
{
    if (!wanted || !written)
        return broken(
            {"communicate() or its end is missing", "没有 communicate()，或者它没有结束"});
    const Words words{fmt::format("{} of {} bytes were written", *written, *wanted),
                      fmt::format("{} 字节中写入了 {} 字节", *wanted, *written)};
    return written == wanted ? proven(words) : broken(words);
}

AllOutputPrinted::Found
AllOutputPrinted::on(const trace::At&, const trace::SubprocessCommunicateEnd& event, const World&)
{
    read = event.outBytes;
    return std::nullopt;
}

AllOutputPrinted::Found AllOutputPrinted::on(const trace::At& at, const trace::OutputWritten& event,
                                             const World& after)
{
    if (isMain(after, at.pid) && event.text.starts_with(words))
        printed += event.text.size() - words.size();
    return std::nullopt;
}

Finding AllOutputPrinted::atEnd(const World&) const
{
    if (!read)
        return broken({"communicate() did not return", "communicate() 没有返回"});
    const Words both{fmt::format("{} bytes were read, {} of them printed", *read, printed),
                     fmt::format("读到 {} 字节，输出了其中 {} 字节", *read, printed)};
    return *read == printed ? proven(both) : broken(both);
}

PrintsTheProgramsCode::Found PrintsTheProgramsCode::on(const trace::At& at,
                                                       const trace::OutputWritten& event,
                                                       const World& after)
{
    if (isMain(after, at.pid) && event.text.starts_with(words))
        printed = event.text.substr(words.size());
    return std::nullopt;
}

Finding PrintsTheProgramsCode::atEnd(const World&) const
{
    if (isMissing() && !printed)
        return proven(whyMissing());
    if (!ended || !printed)
        return broken({"the code or the program's end is missing", "没有退出码，或者程序没有结束"});
    const std::string_view line = std::string_view(*printed).substr(0, printed->find('\n'));
    const Words both{fmt::format("PID {} ended with {}, printed: {}", program, ended->code, line),
                     fmt::format("PID {} 的退出码是 {}，输出的是 {}", program, ended->code, line)};
    return line == std::to_string(ended->code) ? proven(both) : broken(both);
}

} // namespace lessons
