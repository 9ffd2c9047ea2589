// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Numbers = mp::Array<int>;

void square(Numbers numbers, std::vector<int> plain, int place)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:11
    numbers[place] = (place + 1) * (place + 1);                // py:12
    plain.at(static_cast<std::size_t>(place)) =                // py:13
        (place + 1) * (place + 1);                             // only this child's copy
}

void look(Numbers numbers)
{
    lab::print("The last child sees {}.", mp::repr(numbers.slice())); // py:17
}

int main_()
{
    const auto size = static_cast<std::size_t>(lab::knob<int>("children"));
    Numbers numbers(size, "numbers");  // py:21
    std::vector<int> plain(size);      // py:22
    std::vector<mp::Process> children; // py:23
    for (int i = 0; i < lab::knob<int>("children"); ++i)
        children.push_back(mp::Process(mp::target<square>(numbers, plain, i)));
    for (mp::Process& child : children)                   // py:24
        child.start();                                    // py:25
    for (mp::Process& child : children)                   // py:26
        child.join();                                     // py:27
    mp::Process last(mp::target<look>(numbers));          // py:28
    last.start();                                         // py:29
    last.join();                                          // py:30
    lab::print("Main sees {}, and its plain list is {}.", // py:31
               mp::repr(numbers.slice()), mp::repr(plain));
    return 0;
}

} // namespace

LAB_LESSON("shared-array", main_)
