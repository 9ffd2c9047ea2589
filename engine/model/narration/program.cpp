// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/narration/tell.h"
#include "model/narration/things.h"
#include "model/words/say.h"
#include "model/words/state.h"

#include <fmt/ranges.h>

namespace model::narration {

namespace {

std::string commandOf(const trace::Texts& argv)
{
    return shortened(fmt::format("{}", fmt::join(argv, " ")));
}

} // namespace

Told tell(const At& at, const trace::SubprocessStartBegin& event, const World& world)
{
    return say("{} starts the program {}", "{} 启动程序 {}", nameInWords(at.pid, world),
               commandOf(event.argv));
}

Told tell(const At& at, const trace::SubprocessStartEnd& event, const World& world)
{
    return say("{} started the program {} (PID {})", "{} 启动了程序 {}（PID {}）",
               nameInWords(at.pid, world), commandOf(event.argv), event.child);
}

Told tell(const At& at, const trace::SubprocessFailed& event, const World& world)
{
    return say("{} could not start the program {}: {}", "{} 未能启动程序 {}：{}",
               nameInWords(at.pid, world), commandOf(event.argv), shortened(event.error));
}

Told tell(const At& at, const trace::SubprocessCommunicateBegin& event, const World& world)
{
    return say("{} talks with {} in communicate(), {} bytes to send",
               "{} 在 communicate() 中与 {} 通信，要发送 {} 字节", nameInWords(at.pid, world),
               nameInWords(event.child, world), event.inBytes);
}

Told tell(const At& at, const trace::SubprocessCommunicateEnd& event, const World& world)
{
    return say("{} returns from communicate() with {}: {} bytes of output, {} of errors",
               "{} 结束与 {} 的 communicate()：输出 {} 字节，错误 {} 字节",
               nameInWords(at.pid, world), nameInWords(event.child, world), event.outBytes,
               event.errBytes);
}

Told tell(const At& at, const trace::OutputWritten& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const std::string text = shortened(event.text);
    return event.stream == "stderr" ? say("{} prints an error: {}", "{} 输出错误：{}", who, text)
                                    : say("{} prints: {}", "{} 输出：{}", who, text);
}

Told tell(const At& at, const trace::SleepBegin& event, const World& world)
{
    return say("{} sleeps for {:.3g} s", "{} 睡眠 {:.3g} 秒", nameInWords(at.pid, world),
               event.seconds);
}

Told tell(const At& at, const trace::SleepEnd&, const World& world)
{
    return say("{} wakes up", "{} 醒来", nameInWords(at.pid, world));
}

Told tell(const At&, const trace::LineReached&, const World&)
{
    return {};
}

} // namespace model::narration
