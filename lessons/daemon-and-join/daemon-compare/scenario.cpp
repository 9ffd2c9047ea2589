// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void work(const std::string& rule)
{
    lab::print("{}: the child begins its work.", rule);       // py:9
    lab::sleep(lab::knob<double>("seconds"));                 // py:10
    lab::print("{}: the child has finished its work.", rule); // py:11
}

void parent(const std::string& rule, bool isDaemon, bool waits)
{
    mp::Process child(mp::target<work>(rule), // py:15
                      {.name = "child of " + rule, .daemon = isDaemon});
    child.start();                                           // py:16
    if (waits)                                               // py:17
        child.join();                                        // py:18
    lab::print("{}: the parent is at its last line.", rule); // py:19
}

int main_()
{
    std::vector<mp::Process> parents;
    parents.push_back(mp::Process(mp::target<parent>("no-daemon", false, false), // py:24
                                  {.name = "no-daemon"}));
    parents.push_back(mp::Process(mp::target<parent>("daemon", true, false), // py:25
                                  {.name = "daemon"}));
    parents.push_back(mp::Process(mp::target<parent>("daemon-join", true, true), // py:26
                                  {.name = "daemon-join"}));
    for (mp::Process& process : parents) // py:28
        process.start();                 // py:29
    for (mp::Process& process : parents) // py:30
        process.join();                  // py:31
    lab::print("All three have ended."); // py:32
    return 0;
}

} // namespace

LAB_LESSON("daemon-compare", main_)
