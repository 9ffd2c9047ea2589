// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <filesystem>
#include <fmt/ranges.h>
#include <fstream>

namespace {

std::string color = "red";

std::vector<std::string> openFiles()
{
    std::vector<std::string> files;
    for (int number = 0; number < 64; ++number) { // py:13
        std::error_code none;
        const auto path = fmt::format("/proc/self/fd/{}", number);
        const auto target = std::filesystem::read_symlink(path, none);
        if (!none)
            files.push_back(fmt::format("{} {}", number, target.string()));
    }
    return files;
}

void look()
{
    lab::print("Child of PID {}: color is {}.", lab::getppid(), color); // py:20
    lab::print("Open in the child: {}.", fmt::join(openFiles(), ", ")); // py:21
    lab::sleep(lab::knob<double>("seconds"));                           // py:22
}

int main_()
{
    color = lab::knob<std::string>("color");                          // py:26
    const std::ifstream zero("/dev/zero");                            // py:27
    lab::print("Main is PID {}, color is now {}, /dev/zero is open.", // py:28
               lab::getpid(), color);
    mp::Process child(mp::target<look>(), {.method = mp::StartMethod::Fork}); // py:29
    child.start();                                                            // py:30
    child.join();                                                             // py:31
    lab::print("The child has ended.");                                       // py:32
    return 0;
}

} // namespace

LAB_LESSON("start-fork", main_)
