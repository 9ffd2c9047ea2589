// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <filesystem>
#include <sstream>

namespace {

constexpr const char* commands = R"(echo I am PID $$, my parent is PID $PPID
cd {}
pwd
number={}
sleep {}
echo 7 times $number is $((7 * number))
exit {}
)";

int main_()
{
    const auto text = [](const char* knob) { return lab::knob<std::string>(knob); };
    const auto before = std::filesystem::current_path();
    subprocess::Popen shell({"sh"}, // py:22
                            {.stdIn = subprocess::PIPE, .stdOut = subprocess::PIPE});
    lab::print("Main is PID {}, the shell is PID {}.", lab::getpid(), shell.pid()); // py:23
    const auto said = shell.communicate(                                            // py:24
        fmt::format(commands, text("folder"), text("number"), text("seconds"), text("code")));
    std::istringstream output(*said.stdOut);
    for (std::string line; std::getline(output, line);) // py:25
        lab::print("Shell: {}", line);                  // py:26
    lab::print("return {}", *shell.poll());             // py:27
    const bool hasMoved = std::filesystem::current_path() != before;
    lab::print("Main has changed its folder: {}", mp::repr(hasMoved)); // py:28
    return 0;
}

} // namespace

LAB_LESSON("shell-dialogue", main_)
