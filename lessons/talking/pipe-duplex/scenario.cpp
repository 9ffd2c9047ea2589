// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void answer(mp::Connection theirs, mp::Connection ours)
{
    ours.close();  // this copy, too, or the end would never come // py:10
    while (true) { // py:11
        std::string question;
        try {
            question = theirs.recv<std::string>(); // py:13
        } catch (const mp::EOFError&) {
            break; // py:15
        }
        lab::sleep(lab::knob<double>("seconds")); // py:16
        theirs.send(question + " Yes.");          // py:17
    }
    lab::print("The child has seen the end."); // py:18
}

int main_()
{
    auto [ours, theirs] = mp::Pipe();                    // py:22
    mp::Process child(mp::target<answer>(theirs, ours)); // py:23
    child.start();                                       // py:24
    theirs.close();                                      // py:25
    for (const std::string& question :
         lab::split(lab::knob<std::string>("questions"), ',')) { // py:26
        ours.send(question);                                     // py:27
        lab::print("Answer: {}", ours.recv<std::string>());      // py:28
    }
    ours.close();                        // no more questions // py:29
    child.join();                        // py:30
    lab::print("The dialogue is over."); // py:31
    return 0;
}

} // namespace

LAB_LESSON("pipe-duplex", main_)
