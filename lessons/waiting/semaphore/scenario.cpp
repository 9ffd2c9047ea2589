// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void visit(mp::Semaphore room, int number)
{
    lab::print("Guest {} is at the door.", number);            // py:12
    const mp::With with(room);                                 // py:13
    lab::print("Guest {} is in the room.", number);            // py:14
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds"))); // py:15
    lab::print("Guest {} is leaving.", number);                // py:16
}

int main_()
{
    mp::Semaphore room(static_cast<unsigned>(lab::knob<int>("places"))); // py:20
    std::vector<mp::Process> guests;                                     // py:21
    for (int number = 1; number <= lab::knob<int>("guests"); ++number) { // py:22
        mp::Process guest(mp::target<visit>(room, number));              // py:23
        guest.start();                                                   // py:24
        guests.push_back(std::move(guest));                              // py:25
    }
    for (mp::Process& guest : guests) // py:26
        guest.join();                 // py:27
    lab::print("The room is empty."); // py:28
    return 0;
}

} // namespace

LAB_LESSON("semaphore", main_)
