// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <fmt/ranges.h>
#include <sstream>

namespace {

std::string lookup()
{
    const auto answer = fmt::format(R"(sleep {}; getent $query || echo "$query: unknown")",
                                    lab::knob<std::string>("pause"));
    return fmt::format(R"(while read -r query && [ "$query" != exit ]; do {}; done)", answer);
}

int main_()
{
    auto lines = lab::split(lab::knob<std::string>("queries"), ','); // py:12
    if (lab::knob<bool>("exit"))
        lines.push_back("exit");
    subprocess::Popen program({"sh", "-c", lookup()}, // py:15
                              {.stdIn = subprocess::PIPE, .stdOut = subprocess::PIPE});
    lab::print("The program waits for queries.");                                       // py:16
    const auto said = program.communicate(fmt::format("{}\n", fmt::join(lines, "\n"))); // py:17
    std::istringstream output(*said.stdOut);
    for (std::string line; std::getline(output, line);) // py:18
        lab::print("It answers: {}", line);             // py:19
    lab::print("Return code: {}", *program.poll());     // py:20
    return 0;
}

} // namespace

LAB_LESSON("popen-communicate", main_)
