// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <algorithm>

namespace {

using mp::StartMethod;

void say(const std::string& name)
{
    lab::print("{}: my parent is PID {}.", name, lab::getppid()); // py:10
}

double oneLife(StartMethod method, int number)
{
    const std::string name = fmt::format("{} {}", mp::methodName(method), number); // py:14
    const double began = lab::now();                                               // py:15
    mp::Process child(mp::target<say>(name), {.name = name, .method = method});    // py:16
    child.start();                                                                 // py:17
    child.join();                                                                  // py:18
    return lab::now() - began;                                                     // py:19
}

int main_()
{
    lab::print("Main is PID {}.", lab::getpid()); // py:23
    for (const auto method :
         {StartMethod::Fork, StartMethod::Forkserver, StartMethod::Spawn}) { // py:24
        std::vector<double> costs;
        for (int number = 0; number < lab::knob<int>("rounds"); ++number)
            costs.push_back(oneLife(method, number + 1));                 // py:25
        lab::print("{} costs {:.2f} ms at best.", mp::methodName(method), // py:26
                   std::ranges::min(costs) * 1000);
    }
    return 0;
}

} // namespace

LAB_LESSON("start-methods-compare", main_)
