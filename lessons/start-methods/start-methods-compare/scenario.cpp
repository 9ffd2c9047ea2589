// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <algorithm>

namespace {

using mp::StartMethod;

void say(const std::string& name)
{
    lab::print("{}: my parent is PID {}.", name, lab::getppid()); // py:11
}

double oneLife(StartMethod method, int number)
{
    const std::string name = fmt::format("{} {}", mp::methodName(method), number); // py:15
    const double began = lab::now();                                               // py:16
    mp::Process child(mp::target<say>(name), {.name = name, .method = method});    // py:17
    child.start();                                                                 // py:18
    child.join();                                                                  // py:19
    return lab::now() - began;                                                     // py:20
}

double medianLow(std::vector<double> costs)
{
    std::ranges::sort(costs);
    return costs[(costs.size() - 1) / 2];
}

int main_()
{
    lab::print("Main is PID {}.", lab::getpid()); // py:24
    for (const auto method :
         {StartMethod::Fork, StartMethod::Forkserver, StartMethod::Spawn}) { // py:25
        std::vector<double> costs;
        for (int number = 0; number < lab::knob<int>("rounds"); ++number)
            costs.push_back(oneLife(method, number + 1));                 // py:26
        lab::print("{} costs {:.2f} ms a child.", mp::methodName(method), // py:27
                   medianLow(costs) * 1000);
    }
    return 0;
}

} // namespace

LAB_LESSON("start-methods-compare", main_)
