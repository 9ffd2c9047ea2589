// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/program_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// What the shell has said, line by line, as main prints it.
struct ShellRule : ProgramRule {
    std::vector<std::string> said{};
    std::string folder{};

    using ProgramRule::on;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        constexpr std::string_view shell = "Shell: ";
        constexpr std::string_view moved = "Main has changed its folder: ";
        const std::string line = event.text.substr(0, event.text.find('\n'));
        if (isMain(after, at.pid) && line.starts_with(shell))
            said.push_back(line.substr(shell.size()));
        if (isMain(after, at.pid) && line.starts_with(moved))
            folder = line.substr(moved.size());
        return std::nullopt;
    }

    /// Its line of that number, counted from 0; empty if it said less.
    std::string line(std::size_t number) const
    {
        return number < said.size() ? said[number] : std::string();
    }
};

std::string knobOf(const World& world, const std::string& id)
{
    const auto knob = world.run.knobs.find(id);
    return knob == world.run.knobs.end() ? std::string() : knob->second;
}

Finding findingOf(bool isSo, const std::string& line)
{
    const Words words{fmt::format("the shell: “{}”", line), fmt::format("shell：“{}”", line)};
    return isSo ? proven(words) : broken(words);
}

/// It gives its own PID and main's, as Popen and the kernel have them.
struct ShellKnowsWhoItIs : ShellRule {
    Finding atEnd(const World& last) const
    {
        const auto numbers = numbersIn(line(0));
        const auto isPid = [&](std::size_t at, pid_t pid) {
            return numbers[at] == static_cast<std::uint64_t>(pid);
        };
        return findingOf(numbers.size() == 2 && isPid(0, program) && isPid(1, last.mainPid),
                         line(0));
    }
};

/// A variable of one line is still there in a later one.
struct ShellRemembers : ShellRule {
    Finding atEnd(const World& last) const
    {
        const auto number = wholeKnob(last, "number");
        constexpr std::uint64_t seven = 7;
        const auto wanted = number.value_or(0);
        return findingOf(
            number && line(2) == fmt::format("7 times {} is {}", wanted, seven * wanted), line(2));
    }
};

/// The shell goes to the folder, main stays.
struct OnlyTheShellMoves : ShellRule {
    Finding atEnd(const World& last) const
    {
        const Words words{fmt::format("the shell is in {}, main has moved: {}", line(1), folder),
                          fmt::format("shell 在 {}，主进程换了目录：{}", line(1), folder)};
        const bool isSo = line(1) == knobOf(last, "folder") && folder == "False";
        return isSo ? proven(words) : broken(words);
    }
};

/// It ends with the number that main wrote behind exit.
struct EndsAsTold : ShellRule {
    Finding atEnd(const World& last) const
    {
        const std::int32_t code = ended ? ended->code : -1;
        const Words words{fmt::format("PID {} ended with {}", program, code),
                          fmt::format("PID {} 的退出码是 {}", program, code)};
        return ended && std::to_string(code) == knobOf(last, "code") ? proven(words)
                                                                     : broken(words);
    }
};

} // namespace

std::vector<Claim> shellDialogueClaims()
{
    return {
        always("shell-knows-who-it-is",
               {"The shell says its own PID, and main's as its parent",
                "shell 说出自己的 PID，还有父进程（主进程）的 PID"},
               ShellKnowsWhoItIs{}),
        always("shell-remembers",
               {"What one line sets, a later line knows: 7 times {number}",
                "前一行设置的，后一行还记得：7 乘 {number}"},
               ShellRemembers{}),
        always("only-the-shell-moves",
               {"cd takes the shell to {folder}, main stays where it was",
                "cd 使 shell 进入 {folder}，主进程留在原处"},
               OnlyTheShellMoves{}),
        always("all-input-delivered",
               {"All commands are written into the shell's standard input",
                "全部命令都写进了 shell 的标准输入"},
               AllInputDelivered{}),
        always("all-output-read",
               {"All that the shell says is read, and printed by main",
                "shell 说的话全部被读到，并由主进程输出"},
               AllOutputPrinted{"Shell: "}),
        always("no-deadlock",
               {"communicate() returns, when the shell is reaped",
                "communicate() 会返回，而且是在 shell 被回收之后"},
               ReturnsAfterTheProgramsEnd{}),
        always("ends-as-told",
               {"The shell ends with {code}, the number behind exit",
                "shell 的退出码是 {code}，就是 exit 后面的数"},
               EndsAsTold{}),
        always("return-code-is-the-shells",
               {"The number that main prints after return is the shell's exit code",
                "主进程在 return 后面输出的数，就是 shell 的退出码"},
               PrintsTheProgramsCode("return ")),
    };
}

} // namespace lessons
