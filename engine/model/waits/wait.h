// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/waits/endless.h"

namespace model {

/// What a blocked process needs so that it can go on.
struct Wait {
    enum class Needs {
        OneOf,   ///< that one of `on` goes on
        AllOf,   ///< that all of them do
        Anybody, ///< that any other process of the program does; `on` is empty
        Miracle, ///< what the dead in `on` cannot do any more
    };
    pid_t pid = 0;
    const Activity* call = nullptr;
    Needs needs = Needs::OneOf;
    std::vector<pid_t> on{};
    EndlessWait::Why why = EndlessWait::Why::Standstill; ///< of Miracle
};

/// Nothing for a process that goes on, is about to, or may: it has a timeout, or the events do not
/// say what would wake it.
std::optional<Wait> waitOf(const ProcessNow& process, const World& world);

/// It may do something that somebody else waits for.
bool canAct(const ProcessNow& process, const World& world);

} // namespace model
