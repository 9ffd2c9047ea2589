// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/program_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lessons {
namespace {

/// One command is started, the one that the knob names.
struct RunsTheCommand : ProgramRule {
    Finding atEnd(const World& last) const
    {
        const auto knob = last.run.knobs.find("command");
        if (commands.size() != 1 || knob == last.run.knobs.end())
            return broken({fmt::format("{} commands were started", commands.size()),
                           fmt::format("启动了 {} 个命令", commands.size())});
        const std::string argv = fmt::format("argv = {}", commands.front());
        const bool isIt = fmt::format("{}", fmt::join(commands.front(), " ")) == knob->second;
        return isIt ? proven({argv, argv}) : broken({argv, argv});
    }
};

/// If it cannot be started, main prints why and which; if it can, main prints no such line.
struct MissingIsAnError : ProgramRule {
    std::string line{};

    using ProgramRule::on;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        if (isMain(after, at.pid) && event.text.starts_with("It cannot be started: "))
            line = event.text.substr(0, event.text.find('\n'));
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        if (!isMissing() && line.empty())
            return proven({fmt::format("it was started, as PID {}", program),
                           fmt::format("启动成功，PID 是 {}", program)});
        const Words words{fmt::format("“{}”; the kernel: {}", line, error),
                          fmt::format("“{}”；内核：{}", line, error)};
        const std::string name = commands.empty() ? "" : commands.front().front();
        const bool saysWhy = line.find(error + ": '" + name + "'") != std::string::npos;
        return isMissing() && saysWhy ? proven(words) : broken(words);
    }
};

/// Main prints its last line after all that, and ends with exit code 0.
struct MainGoesOn {
    bool isAtLastLine = false;

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after)
    {
        isAtLastLine = isMain(after, at.pid) && event.text == "Main goes on.\n";
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const model::ProcessNow* main = last.mainProcess();
        const std::int32_t code = main != nullptr ? main->exitCode.value_or(-1) : -1;
        const Words words{fmt::format("last line {}, exit code of main {}",
                                      isAtLastLine ? "printed" : "missing", code),
                          fmt::format("最后一行{}，主进程的退出码 {}",
                                      isAtLastLine ? "已输出" : "没有输出", code)};
        return isAtLastLine && code == 0 ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> subprocessCallClaims()
{
    return {
        always("runs-the-command",
               {"Main asks for one program: {command}", "主进程要运行一个程序：{command}"},
               RunsTheCommand{}),
        always("child-of-main",
               {"The program, if there is one, is a child of main: main reaps it",
                "只要有这个程序，它就是主进程的子进程，由主进程回收"},
               ProgramIsMainsChild{}),
        always("call-waits",
               {"call() returns when the program is reaped", "程序被回收之后，call() 才返回"},
               ReturnsAfterTheProgramsEnd{}),
        always("exit-code-is-the-programs",
               {"The exit code that main prints is the program's",
                "主进程输出的退出码就是程序的退出码"},
               PrintsTheProgramsCode("Exit code: ")),
        always("missing-is-an-error",
               {"A missing program is an error that names it, and no exit code",
                "程序不存在时，得到的是一个指出其名字的错误，没有退出码"},
               MissingIsAnError{}),
        always("main-goes-on",
               {"Main goes on to its last line, whatever has become of the program",
                "无论程序怎样，主进程都会继续执行到最后一行"},
               MainGoesOn{}),
    };
}

} // namespace lessons
