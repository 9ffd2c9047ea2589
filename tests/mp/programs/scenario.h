// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/mp.h"
#include "os/proc.h"
#include "tests/mp/programs/gate.h"

/// SCENARIO("name") { … return 0; }
#define SCENARIO_NAMED(function, id)                                                               \
    static int function();                                                                         \
    static const lab::LessonRegistration function##Registration(id, function);                     \
    static int function()
#define SCENARIO_JOINED(line, id) SCENARIO_NAMED(scenario##line, id)
#define SCENARIO_AT(line, id) SCENARIO_JOINED(line, id)
#define SCENARIO(id) SCENARIO_AT(__LINE__, id)

/// What the exception says if `act` throws an E, "nothing" if it does not.
template <class E, class Act>
std::string mistake(const Act& act)
{
    try {
        act();
    } catch (const E& error) {
        return error.what();
    }
    return "nothing";
}

inline std::string shown(const std::optional<int>& code)
{
    return code ? std::to_string(*code) : "None";
}

/// Returns once the process sleeps in a call.
inline void untilAsleep(pid_t pid)
{
    while (os::readStat(pid)->state != 'S') {
    }
}
