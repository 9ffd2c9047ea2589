// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

using Words = mp::DictProxy<std::string, std::string>;

void tell(const Words& told, const std::string& word)
{
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:11
    told.set(mp::currentProcess().name(), word);               // py:12
}

void look(const Words& told)
{
    lab::print("The last child sees {}.", mp::repr(told.copy())); // py:16
}

int main_()
{
    const mp::Manager manager;                                             // py:20
    const Words told = manager.dict<std::string, std::string>({}, "told"); // py:21
    std::vector<mp::Process> children;                                     // py:22
    for (const std::string& word : lab::split(lab::knob<std::string>("words"), ','))
        children.push_back(mp::Process(mp::target<tell>(told, word)));
    for (mp::Process& child : children)                 // py:23
        child.start();                                  // py:24
    for (mp::Process& child : children)                 // py:25
        child.join();                                   // py:26
    mp::Process last(mp::target<look>(told));           // py:27
    last.start();                                       // py:28
    last.join();                                        // py:29
    lab::print("Main sees {}.", mp::repr(told.copy())); // py:30
    return 0;
}

} // namespace

LAB_LESSON("manager-dict", main_)
