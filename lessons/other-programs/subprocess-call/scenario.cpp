// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

int main_()
{
    const auto command = lab::knob<std::string>("command");
    lab::print("Main runs: {}", command); // py:8
    try {
        const int code = subprocess::call(lab::split(command, ' '), // py:10
                                          {.stdOut = subprocess::DEVNULL});
        lab::print("Exit code: {}", code);                    // py:11
    } catch (const subprocess::FileNotFoundError& error) {    // py:12
        lab::print("It cannot be started: {}", error.what()); // py:13
    }
    lab::print("Main goes on."); // py:14
    return 0;
}

} // namespace

LAB_LESSON("subprocess-call", main_)
